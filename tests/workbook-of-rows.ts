import { newWorkbookFile, type SheetFile, type WorkbookFile } from "@plan-of-action/xlsx";
import type { GridValue } from "@plan-of-action/xlsx/grid";

export type Rows = readonly (readonly GridValue[])[];

/** A workbook with rows on its first sheet, which has the title where one is given. */
export function workbookOfRows(rows: Rows, title?: string): WorkbookFile {
  const file = newWorkbookFile();
  const [sheet] = file.sheets;
  if (title !== undefined) sheet!.name = title;
  fillRows(sheet!, rows);
  return file;
}

/** Puts rows into a sheet, from its first cell on. */
export function fillRows(sheet: SheetFile, rows: Rows): void {
  rows.forEach((row, r) => row.forEach((value, c) => sheet.setCell(r, c, { value, formula: null })));
}
