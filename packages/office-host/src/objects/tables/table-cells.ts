import { aboveTotals, type Area, type SheetFile } from "../../workbook-file";
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

/** Excel moves what stands in the way of a table that grows; the host grows it over blank cells only. */
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
    if (held.current.hasTotals) throw notImplemented("rows above a row of totals");
    requireBlank(sheet, { ...body, firstRow: body.lastRow + 1, lastRow });
    open.tables.resize(held, { ...held.current.area, lastRow });
  }
  held.isWithoutRows = false;
  const added = { ...body, firstRow, lastRow };
  if (known > 0) copyLooksDown(sheet, added);
  return added;
}

function copyLooksDown(sheet: SheetFile, { firstRow, lastRow, firstColumn, lastColumn }: Area): void {
  for (let column = firstColumn; column <= lastColumn; column++) {
    const style = sheet.style(firstRow - 1, column);
    sheet.setStyle({ firstRow, lastRow, firstColumn: column, lastColumn: column }, style);
  }
}
