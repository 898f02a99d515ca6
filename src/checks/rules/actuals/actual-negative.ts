import { ruleOfReports } from "../../reported";
import { negative } from "../../twins/negative";

export const actualNegative = ruleOfReports(negative);
