import { benchChecks } from "./checks";
import { benchHostileCells } from "./hostile-cells";
import { benchProgress } from "./progress";
import { benchReading } from "./reading";
import { benchSummary } from "./summary";
import { benchXlsxFiles } from "./xlsx-files";

// 200,000 cells that are hard to read take minutes, and so are read only where they are asked for.
if (process.argv.includes("hostile")) {
  benchHostileCells();
} else {
  benchReading();
  await benchXlsxFiles();
  benchChecks();
  benchProgress();
  await benchSummary();
}
