import type { SheetFile } from "@plan-of-action/xlsx";
import type { GridValue } from "@plan-of-action/xlsx/grid";

/** The values of a sheet, row by row from its first cell. */
export function valuesOf(sheet: SheetFile): GridValue[][] {
  const { lastRow, lastColumn } = sheet.usedArea(true) ?? { lastRow: -1, lastColumn: -1 };
  return Array.from({ length: lastRow + 1 }, (_, row) =>
    Array.from({ length: lastColumn + 1 }, (__, column) => sheet.cell(row, column).value),
  );
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a value is, row by row. */
export function placesOf(sheet: SheetFile, value: unknown): Place[] {
  return valuesOf(sheet).flatMap((values, row) =>
    values.flatMap((each, column) => (each === value ? [{ row, column }] : [])),
  );
}

/** The first place of a value; fails where it is nowhere. */
export function placeOf(sheet: SheetFile, value: unknown): Place {
  const [place] = placesOf(sheet, value);
  if (place === undefined) throw new Error(`No cell has ${JSON.stringify(value)}`);
  return place;
}
