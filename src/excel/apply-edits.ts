import { formatAddress } from "../plan/cell-reference";
import { isCellError, type GridValue } from "../workbook/grid";
import type { CellEdit } from "../workbook/workbook";
import { WorkbookError } from "../workbook/workbook-error";
import { typedValue } from "./typed-text";

/** Applies edits of single cells, all or none, in two round trips: look whether they may be made, then make them. */
export async function applyEdits(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<void> {
  const targets = edits.map((edit) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(edit.cell.sheet);
    sheet.load("name");
    sheet.protection.load("protected");
    const range = sheet.getRange(formatAddress(edit.cell.row, edit.cell.column));
    range.load("values,valueTypes");
    return { edit, sheet, range };
  });
  await context.sync();

  for (const { edit, sheet, range } of targets) {
    const { sheet: title } = edit.cell;
    if (sheet.isNullObject) throw new WorkbookError({ kind: "sheetMissing", sheet: title });
    if (sheet.protection.protected) throw new WorkbookError({ kind: "sheetProtected", sheet: title });
    if (!holds(range, edit.expected)) throw new WorkbookError({ kind: "cellChanged", cell: edit.cell });
  }
  for (const { edit, range } of targets) range.values = [[typedValue(edit.value)]];
  await context.sync();
}

/** Whether a cell of a range whose values and their types were loaded holds just that. */
export function holds(range: Excel.Range, expected: GridValue, row = 0, column = 0): boolean {
  const value: unknown = range.values[row]?.[column];
  const type: string | undefined = range.valueTypes[row]?.[column];
  if (expected === null) return type === "Empty";
  if (isCellError(expected)) return type === "Error" && value === expected.error;
  return type !== "Error" && value === expected;
}
