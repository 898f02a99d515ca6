import type { Area, ChartCorner, SheetFile } from "@plan-of-action/xlsx";
import { pointsFromCharacters, STANDARD_CHARACTERS } from "./column-widths";

/** A rectangle on a sheet, in points from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const EMU_A_POINT = 12_700;
const STANDARD_ROW_POINTS = 15;

/** In points; nothing if the column is hidden. */
function columnPoints(sheet: SheetFile, column: number): number {
  if (sheet.isColumnHidden(column)) return 0;
  return pointsFromCharacters(sheet.columnWidth(column) ?? STANDARD_CHARACTERS);
}

function rowPoints(sheet: SheetFile, row: number): number {
  return sheet.isRowHidden(row) ? 0 : (sheet.rowHeight(row) ?? STANDARD_ROW_POINTS);
}

/** How far a column's left edge is from the sheet's. */
function leftOf(sheet: SheetFile, column: number): number {
  return sum(column, (index) => columnPoints(sheet, index));
}

function topOf(sheet: SheetFile, row: number): number {
  return sum(row, (index) => rowPoints(sheet, index));
}

/** The cells in which a rectangle begins and ends, and how far inside them. */
export function cornersOf(
  sheet: SheetFile,
  box: Box,
): { readonly from: ChartCorner; readonly to: ChartCorner } {
  return {
    from: cornerAt(sheet, box.left, box.top),
    to: cornerAt(sheet, box.left + box.width, box.top + box.height),
  };
}

/** What cells cover. */
export function boxOver(sheet: SheetFile, area: Area): Box {
  const [left, top] = [leftOf(sheet, area.firstColumn), topOf(sheet, area.firstRow)];
  const [right, bottom] = [leftOf(sheet, area.lastColumn + 1), topOf(sheet, area.lastRow + 1)];
  return { left, top, width: right - left, height: bottom - top };
}

function cornerAt(sheet: SheetFile, left: number, top: number): ChartCorner {
  const [column, columnOffset] = walk(left, (index) => columnPoints(sheet, index));
  const [row, rowOffset] = walk(top, (index) => rowPoints(sheet, index));
  return {
    row,
    column,
    rowOffset: Math.round(rowOffset * EMU_A_POINT),
    columnOffset: Math.round(columnOffset * EMU_A_POINT),
  };
}

function walk(distance: number, sizeOf: (index: number) => number): readonly [index: number, rest: number] {
  let rest = Math.max(0, distance);
  let index = 0;
  for (let size = sizeOf(0); rest >= size; size = sizeOf(index)) {
    rest -= size;
    index += 1;
  }
  return [index, rest];
}

function sum(count: number, sizeOf: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += sizeOf(index);
  return total;
}
