import type { Area, SheetFile } from "@plan-of-action/xlsx";
import type { OpenWorkbook } from "../open/open-workbook";
import { areaOf } from "./addresses";
import { shownText } from "./reading";
import { reachedPart } from "./writing";

const WIDEST = 255;

/**
 * Fits columns to the texts that their cells show. Without a font engine a character counts as one
 * digit wide (marks that sit on others count nothing), texts that wrap and merged cells are left
 * out, and a column is never made narrower than one character.
 */
export function autofitColumns(open: OpenWorkbook, sheet: SheetFile, area: Area): void {
  const part = reachedPart(sheet, area);
  for (let column = part.firstColumn; column <= part.lastColumn; column++) {
    let widest = 0;
    for (let row = part.firstRow; row <= part.lastRow; row++) {
      widest = Math.max(widest, shownWidth(open, sheet, row, column));
    }
    if (widest > 0) sheet.setColumnWidth(column, column, Math.min(WIDEST, widest + 1));
  }
}

/** Leaves the heights of rows to Excel, which fits them when it next shows them. */
export function autofitRows(sheet: SheetFile, area: Area): void {
  const part = reachedPart(sheet, area);
  sheet.setRowHeight(part.firstRow, part.lastRow, null);
}

function shownWidth(open: OpenWorkbook, sheet: SheetFile, row: number, column: number): number {
  const { value } = sheet.cell(row, column);
  if (value === null) return 0;
  const style = sheet.style(row, column);
  if (style.wrap === true || isMergedAcross(sheet, row, column)) return 0;
  const lines = shownText(value, style.numberFormat, open.file.date1904).split("\n");
  return Math.max(...lines.map((line) => Array.from(line.replace(/\p{Mn}/gu, "")).length));
}

function isMergedAcross(sheet: SheetFile, row: number, column: number): boolean {
  return sheet.mergesTouching(areaOf(row, column)).some((merge) => merge.lastColumn > merge.firstColumn);
}
