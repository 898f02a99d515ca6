// Takes the page away after each test: of the suite where it is loaded here, else of the first file only.
import "@testing-library/react";
import { runTogether } from "../run-together";

runTogether(__filename);
