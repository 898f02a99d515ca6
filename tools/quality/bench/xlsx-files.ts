import { read, utils, write } from "@e965/xlsx";
import ExcelJs from "exceljs";
import { readSheetsOfFile } from "../../../src/app/files/sheets-of-file";
import { median, report } from "./measure";
import { planGrid } from "./plan-grid";

const ROUNDS = 3;

/** Reading an .xlsx file whole, beside the two readers that are used most. */
export async function benchXlsxFiles(): Promise<void> {
  for (const [rows, columns] of [
    [10_000, 30],
    [100_000, 12],
  ] as const) {
    const bytes = planFile(rows, columns);
    const own = await cpuMilliseconds(() => readSheetsOfFile(bytes));
    const sheetJs = await cpuMilliseconds(() => read(bytes, { dense: true }));
    const excelJs = await cpuMilliseconds(() =>
      new ExcelJs.Workbook().xlsx.load(bytes.buffer as ArrayBuffer),
    );
    report(`read a file of ${rows} rows in ${columns} columns (CPU)`, own, [
      ["SheetJS (dense)", sheetJs],
      ["ExcelJS", excelJs],
    ]);
  }
}

/** A plan as Excel saves it: texts are shared, entries are deflated. */
function planFile(rows: number, columns: number): Uint8Array {
  const workbook = utils.book_new();
  const { values } = planGrid(rows, columns);
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(values as unknown[][]), "Plan");
  const bytes = write(workbook, {
    type: "array",
    bookType: "xlsx",
    bookSST: true,
    compression: true,
  }) as ArrayBuffer;
  return new Uint8Array(bytes);
}

/** The median of what the process computes for some work, after a run that warms up: other work on the machine does not count. */
async function cpuMilliseconds(work: () => unknown): Promise<number> {
  const times: number[] = [];
  await work();
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return median(times);
}
