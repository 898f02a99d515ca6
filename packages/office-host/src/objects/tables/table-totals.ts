import type { Area, ColumnTotal, SheetFile } from "@plan-of-action/xlsx";
import { clearRange } from "../../cells/clearing";
import { enterCells } from "../../cells/writing";
import { areaOf } from "../../cells/addresses";
import type { HeldTable } from "../../open/held-tables";
import type { OpenWorkbook } from "../../open/open-workbook";
import { bodyArea, requireBlank } from "./table-cells";

/**
 * Gives a table a row of totals, or takes it. As in Excel, a new one says so in its first cell and adds up the last
 * column, or counts it where it has no numbers.
 */
export function setTotals(open: OpenWorkbook, held: HeldTable, shown: boolean): void {
  if (shown) addTotals(open, held);
  else removeTotals(open, held);
  open.calculation.structureChanged();
}

function addTotals(open: OpenWorkbook, held: HeldTable): void {
  const { sheet } = held;
  const { area, columns, name } = open.tables.require(held);
  const row: Area = { ...area, firstRow: area.lastRow + 1, lastRow: area.lastRow + 1 };
  requireBlank(sheet, row);
  const isNumeric = hasNumbers(sheet, { ...bodyArea(held), firstColumn: area.lastColumn });
  const none: ColumnTotal = { label: null, function: null };
  const totals = columns.map((_, index): ColumnTotal => {
    if (index === columns.length - 1) return { ...none, function: isNumeric ? "sum" : "count" };
    return index === 0 ? { ...none, label: "Total" } : none;
  });
  open.tables.replace(held, { area: { ...area, lastRow: row.lastRow }, hasTotals: true, totals });
  if (columns.length > 1)
    enterCells(open, sheet, areaOf(row.firstRow, area.firstColumn), "Total", "ThisLocalAddin");
  const last = (columns.at(-1) ?? "").replace(/['#[\]@]/g, "'$&");
  const formula = `=SUBTOTAL(${isNumeric ? 109 : 103},${name}[${last}])`;
  enterCells(open, sheet, areaOf(row.firstRow, area.lastColumn), formula, "ThisLocalAddin");
}

function removeTotals(open: OpenWorkbook, held: HeldTable): void {
  const { area } = open.tables.require(held);
  const body = { ...area, lastRow: area.lastRow - 1 };
  open.tables.replace(held, { area: body, hasTotals: false, totals: [] });
  clearRange(open, held.sheet, { ...area, firstRow: area.lastRow }, "Contents");
}

function hasNumbers(sheet: SheetFile, { firstRow, lastRow, firstColumn }: Area): boolean {
  for (let row = firstRow; row <= lastRow; row++) {
    if (typeof sheet.cell(row, firstColumn).value === "number") return true;
  }
  return false;
}
