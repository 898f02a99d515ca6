import { fetchAllWords } from "../../../src/app";
import { benchAgainst } from "./against";
import { benchChecks } from "./checks";
import { benchHostileCells } from "./hostile-cells";
import { benchProgress } from "./progress";
import { benchReading } from "./reading";
import { benchSummary } from "./summary";
import { benchXlsxFiles } from "./xlsx-files";

// 200,000 cells that are hard to read take minutes, and so are read only where they are asked for.
const [, , what, given] = process.argv;
await fetchAllWords();
if (what === "hostile") {
  benchHostileCells(given === undefined ? undefined : Number(given));
} else if (what === "against" && given !== undefined) {
  await benchAgainst(given);
} else {
  benchReading();
  await benchXlsxFiles();
  benchChecks();
  benchProgress();
  await benchSummary();
}
