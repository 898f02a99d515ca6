import type { Area, GridValue } from "../grid/grid";
import { areasOverlap, formatArea } from "../cells/area-address";
import type { SheetFile, SheetTable } from "../workbook-file";
import { XlsxError } from "../xlsx-error";

/** The contents of the header cells of a table over an area; `null` for each where it has no header. */
export function headersIn(
  sheet: SheetFile,
  { hasHead }: Pick<SheetTable, "hasHead">,
  area: Area,
): readonly GridValue[] {
  return Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, index) =>
    hasHead ? sheet.cell(area.firstRow, area.firstColumn + index).value : null,
  );
}

/** Refuses an area for a table that lies over merged cells or another table. */
export function refuseOverlap(sheet: SheetFile, area: Area, resized?: SheetTable): void {
  const others = sheet.tables.filter(({ id }) => id !== resized?.id);
  const taken = [...sheet.mergesTouching(area), ...others.map((table) => table.area)];
  const other = taken.find((each) => areasOverlap(each, area));
  if (other === undefined) return;
  const detail = `a table cannot lie over ${formatArea(other)}, which is a table or merged`;
  throw new XlsxError({ kind: "refused", sheet: sheet.name, detail });
}

/** Writes the names of a table's columns into its header cells, which may say nothing else. */
export function writeHeaders(sheet: SheetFile, header: Area, columns: readonly string[]): void {
  columns.forEach((name, index) => {
    const column = header.firstColumn + index;
    const { value, formula } = sheet.cell(header.firstRow, column);
    if (value === name && formula === null) return;
    sheet.setCell(header.firstRow, column, { value: name, formula: null });
  });
}
