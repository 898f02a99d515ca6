import { aboveTotals, type Area, type SheetFile } from "@plan-of-action/xlsx";
import { areaOf } from "../../cells/addresses";
import type { HeldTable } from "../../open/held-tables";
import type { OpenWorkbook } from "../../open/open-workbook";
import { notImplemented } from "../../requests/host-error";

/** The rows of a table between its header and its totals. */
export function bodyArea(held: HeldTable): Area {
  const area = aboveTotals(held.current);
  return held.current.hasHead ? { ...area, firstRow: area.firstRow + 1 } : area;
}

/** How many rows a table has: the blank one below a header that was made alone is none yet. */
export function countRows(held: HeldTable): number {
  if (held.isWithoutRows) return 0;
  const { firstRow, lastRow } = bodyArea(held);
  return lastRow - firstRow + 1;
}

/** Excel moves what is in the way of a table that grows; the host grows it over blank cells only. */
export function requireBlank(sheet: SheetFile, area: Area): void {
  if (sheet.usedArea(true, area) !== null) throw notImplemented("a table that pushes cells aside");
}

/** Makes room for rows at the end of a table's body, which look like the last one there; returns their cells. */
export function appendRows(open: OpenWorkbook, held: HeldTable, count: number): Area {
  const { sheet } = held;
  const body = bodyArea(held);
  const known = countRows(held);
  const firstRow = body.firstRow + known;
  const lastRow = firstRow + count - 1;
  if (lastRow > body.lastRow) {
    const { area, hasTotals } = held.current;
    const below = hasTotals ? 1 : 0;
    requireBlank(sheet, { ...body, firstRow: area.lastRow + 1, lastRow: lastRow + below });
    open.tables.resize(held, { ...area, lastRow: lastRow + below });
    if (hasTotals) moveTotals(open, held, area.lastRow);
  }
  held.isWithoutRows = false;
  const added = { ...body, firstRow, lastRow };
  if (known > 0) copyLooksDown(sheet, added);
  return added;
}

/** Puts what was in the row of totals into the row where it is now; its formulas name the table's columns. */
function moveTotals(open: OpenWorkbook, { sheet, current }: HeldTable, from: number): void {
  const { area } = current;
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const [content, style] = [sheet.cell(from, column), sheet.style(from, column)];
    const [before, after] = [areaOf(from, column), areaOf(area.lastRow, column)];
    if (content.formula !== null && /\$?[A-Z]+\$?\d/.test(content.formula)) {
      throw notImplemented("rows above totals of named cells");
    }
    sheet.clear(before, "contents");
    sheet.setCell(area.lastRow, column, content);
    sheet.setStyle(after, style);
    open.calculation.cellChanged(sheet, area.lastRow, column);
  }
}

function copyLooksDown(sheet: SheetFile, { firstRow, lastRow, firstColumn, lastColumn }: Area): void {
  for (let column = firstColumn; column <= lastColumn; column++) {
    const style = sheet.style(firstRow - 1, column);
    sheet.setStyle({ firstRow, lastRow, firstColumn: column, lastColumn: column }, style);
  }
}
