import { benchAgainst } from "./against";
import { benchChecks } from "./checks";
import { benchHostileCells } from "./hostile-cells";
import { benchProgress } from "./progress";
import { benchReading } from "./reading";
import { benchSummary } from "./summary";
import { benchXlsxFiles } from "./xlsx-files";

// 200,000 cells that are hard to read take minutes, and so are read only where they are asked for.
const [, , what, folder] = process.argv;
if (what === "hostile") {
  benchHostileCells();
} else if (what === "against" && folder !== undefined) {
  await benchAgainst(folder);
} else {
  benchReading();
  await benchXlsxFiles();
  benchChecks();
  benchProgress();
  await benchSummary();
}
