import type { Area, SheetFile } from "@plan-of-action/xlsx";
import { invalidArgument } from "../requests/host-error";
import type { OpenWorkbook } from "../open/open-workbook";
import { areaHeight, areaOf } from "./addresses";
import { cellsWritten } from "./writing";

// What a person does to rows. Contents move, and with inserted and deleted rows their formats and the ends
// of tables. Formulas that name cells which moved keep saying what they said, unlike in Excel.

/** Puts the rows of an area into another order; formats stay where they are, as when sorting. */
export function sortRows(open: OpenWorkbook, sheet: SheetFile, area: Area, order: readonly number[]): void {
  open.requireUnprotected(sheet);
  const isPermutation = [...order].sort((a, b) => a - b).every((place, index) => place === index);
  if (order.length !== areaHeight(area) || !isPermutation) throw invalidArgument();
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const before = order.map((place) => sheet.cell(area.firstRow + place, column));
    before.forEach((content, index) => sheet.setCell(area.firstRow + index, column, content));
  }
  markChanged(open, sheet, area);
}

export function insertRow(open: OpenWorkbook, sheet: SheetFile, row: number): void {
  const below = fromRow(open, sheet, row);
  if (below === null) return;
  for (let from = below.lastRow; from >= row; from--) copyRow(sheet, below, from, from + 1);
  sheet.clear({ ...below, lastRow: row }, "all");
  resizeTables(open, sheet, row, 1);
  markChanged(open, sheet, { ...below, lastRow: below.lastRow + 1 });
}

export function deleteRow(open: OpenWorkbook, sheet: SheetFile, row: number): void {
  const below = fromRow(open, sheet, row);
  if (below === null) return;
  for (let to = row; to < below.lastRow; to++) copyRow(sheet, below, to + 1, to);
  sheet.clear({ ...below, firstRow: below.lastRow }, "all");
  resizeTables(open, sheet, row, -1);
  markChanged(open, sheet, below);
}

/** What is used of a sheet from a row on, over the sheet's whole width; `null` for nothing. */
function fromRow(open: OpenWorkbook, sheet: SheetFile, row: number): Area | null {
  open.requireUnprotected(sheet);
  const used = sheet.usedArea(false);
  return used === null || used.lastRow < row ? null : { ...used, firstRow: row };
}

function copyRow(sheet: SheetFile, { firstColumn, lastColumn }: Area, from: number, to: number): void {
  for (let column = firstColumn; column <= lastColumn; column++) {
    const style = sheet.style(from, column);
    sheet.clear(areaOf(to, column), "all");
    sheet.setCell(to, column, sheet.cell(from, column));
    sheet.setStyle(areaOf(to, column), style);
  }
}

function resizeTables(open: OpenWorkbook, sheet: SheetFile, row: number, by: 1 | -1): void {
  for (const held of open.tables.on(sheet)) {
    const { area } = held.current;
    if (area.lastRow < row) continue;
    const firstRow = area.firstRow < row ? area.firstRow : area.firstRow + by;
    open.tables.resize(held, { ...area, firstRow, lastRow: area.lastRow + by });
  }
}

function markChanged(open: OpenWorkbook, sheet: SheetFile, area: Area): void {
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      open.calculation.cellChanged(sheet, row, column);
    }
  }
  cellsWritten(open, sheet, area, "Unknown");
}
