import type { Area, SheetFile } from "@plan-of-action/xlsx";
import type { OpenWorkbook } from "../open/open-workbook";
import { invalidOperation, notImplemented } from "../requests/host-error";
import { areaOf } from "./addresses";
import { shownText } from "./reading";
import { cellsWritten } from "./writing";

export interface Removed {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/**
 * Takes the rows of an area that say the same as one above in the given columns, whatever its case; those below move up
 * within the area, and its last rows are blank.
 */
export function removeDuplicateRows(
  open: OpenWorkbook,
  sheet: SheetFile,
  area: Area,
  columns: readonly number[],
): Removed {
  open.requireUnprotected(sheet);
  if (sheet.mergesTouching(area).length > 0) throw invalidOperation();
  const rows = Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, index) => area.firstRow + index);
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    const key = JSON.stringify(columns.map((column) => textOf(open, sheet, row, area.firstColumn + column)));
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  moveUp(open, sheet, area, kept);
  return { removed: rows.length - kept.length, uniqueRemaining: kept.length };
}

function textOf(open: OpenWorkbook, sheet: SheetFile, row: number, column: number): string {
  const { numberFormat } = sheet.style(row, column);
  return shownText(sheet.cell(row, column).value, numberFormat, open.file.date1904).toLowerCase();
}

function moveUp(open: OpenWorkbook, sheet: SheetFile, area: Area, kept: readonly number[]): void {
  const columns = Array.from(
    { length: area.lastColumn - area.firstColumn + 1 },
    (_, index) => area.firstColumn + index,
  );
  const cells = kept.map((row) =>
    columns.map((column) => ({ content: sheet.cell(row, column), style: sheet.style(row, column) })),
  );
  if (cells.flat().some(({ content }) => content.formula !== null)) {
    throw notImplemented("duplicates among formulas");
  }
  sheet.clear(area, "contents");
  cells.forEach((line, index) =>
    line.forEach(({ content, style }, place) => {
      const [row, column] = [area.firstRow + index, area.firstColumn + place];
      sheet.setCell(row, column, content);
      sheet.setStyle(areaOf(row, column), style);
    }),
  );
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (const column of columns) open.calculation.cellChanged(sheet, row, column);
  }
  cellsWritten(open, sheet, area, "ThisLocalAddin");
}
