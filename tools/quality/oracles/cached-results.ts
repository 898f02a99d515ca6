import { makePlanSheet } from "../../../src/app";
import { hostWorkbook } from "../../../src/headless/hosted-workbook";
import { createTranslator } from "../../../src/locales/translator";
import { openWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";

/** What became of the results that a file came with. */
export interface CachedResults {
  readonly formulas: number;
  /** Cells whose result is another: the cell with its formula, what it came with and what it has now. */
  readonly changed: readonly string[];
}

/** Opens a workbook, adds a sheet of the product's and saves it; nothing that was in it is edited. */
export async function cachedResults(bytes: Uint8Array): Promise<CachedResults> {
  const before = resultsIn(openWorkbookFile(bytes));
  const { file, workbook } = hostWorkbook(openWorkbookFile(bytes));
  const translate = createTranslator("en");
  await makePlanSheet(workbook, { kind: "sample", firstYear: 2024, translate });
  await workbook.read();
  const after = resultsIn(openWorkbookFile(file.save()));
  // What the program that wrote the file left to Excel is no result: nothing, or 0 in every formula.
  const isAllLeft = [...before.values()].every(({ result }) => result === "null" || result === "0");
  const isLeft = (result: string) => result === "null" || isAllLeft;
  const changed = [...before].flatMap(([cell, { result, formula }]) => {
    const now = after.get(cell)?.result ?? "nothing";
    return now === result || isLeft(result) ? [] : [`${cell}: ${formula} was ${result}, is ${now}`];
  });
  return { formulas: before.size, changed };
}

function resultsIn({ sheets }: WorkbookFile) {
  const results = new Map<string, { readonly result: string; readonly formula: string }>();
  for (const sheet of sheets) {
    if (sheet.kind !== "worksheet") continue;
    for (const { row, column } of sheet.formulaCells()) {
      const { value, formula } = sheet.cell(row, column);
      const cell = `${sheet.name}!R${row + 1}C${column + 1}`;
      results.set(cell, { result: JSON.stringify(value), formula: formula ?? "" });
    }
  }
  return results;
}
