import type { Grid, GridValue, CellStyle } from "@plan-of-action/xlsx/grid";
import { columnOfPlace, entryKey, placeOf, type WrittenCells } from "./written-cells";

/** A cell that holds something, in coordinates of the sheet. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: GridValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** A cell that a person typed, and how it looks. */
export interface TypedCell extends FilledCell {
  readonly look?: CellStyle;
}

/** The cells that hold something, row by row. */
export function filledCells({ firstRow, firstColumn, values, formulas, numberFormats }: Grid): FilledCell[] {
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column): FilledCell[] => {
      const formula = formulas[row]?.[column] ?? null;
      if (value === null && formula === null) return [];
      const numberFormat = numberFormats[row]?.[column] ?? "General";
      return [{ row: firstRow + row, column: firstColumn + column, value, formula, numberFormat }];
    }),
  );
}

/**
 * The cells of a sheet that the product did not write. Each entry that it wrote accounts for one cell: that of the same
 * place, else one of the same column, else any, since people sort rows and insert columns. Of a sheet of which that is
 * not known what is beyond the given extent counts as typed.
 */
export function typedCells(
  cells: readonly FilledCell[],
  written: WrittenCells | null,
  extent: { readonly rows: number; readonly columns: number },
): FilledCell[] {
  if (written === null)
    return cells.filter(({ row, column }) => row >= extent.rows || column >= extent.columns);
  const isInside = ({ row, column }: FilledCell) => row < written.rows && column < written.columns;
  const inOrder = [...cells.filter(isInside), ...cells.filter((cell) => !isInside(cell))];
  const places = [...written.places].flatMap(([key, all]) => all.map((place) => ({ key, place })));
  const byPlace = without(inOrder, places, ({ key, place }) => `${place} ${key}`, placeKey);
  const byColumn = without(byPlace.cells, byPlace.places, columnKeyOfPlace, columnKey);
  const { cells: typed } = without(byColumn.cells, byColumn.places, ({ key }) => key, keyOf);
  return typed.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** A place in which an entry was written. */
interface WrittenPlace {
  readonly key: string;
  readonly place: number;
}

function keyOf({ value, formula }: FilledCell): string {
  return entryKey(value, formula);
}

function placeKey(cell: FilledCell): string {
  return `${placeOf(cell.row, cell.column)} ${keyOf(cell)}`;
}

function columnKey(cell: FilledCell): string {
  return `${cell.column} ${keyOf(cell)}`;
}

function columnKeyOfPlace({ key, place }: WrittenPlace): string {
  return `${columnOfPlace(place)} ${key}`;
}

/** Takes the cells and the places that account for one another away; one place accounts for one cell. */
function without(
  cells: readonly FilledCell[],
  places: readonly WrittenPlace[],
  nameOfPlace: (place: WrittenPlace) => string,
  nameOfCell: (cell: FilledCell) => string,
): { readonly cells: FilledCell[]; readonly places: WrittenPlace[] } {
  const left = new Map<string, number>();
  for (const place of places) left.set(nameOfPlace(place), (left.get(nameOfPlace(place)) ?? 0) + 1);
  const used = new Map<string, number>();
  const open = cells.filter((cell) => {
    const name = nameOfCell(cell);
    const taken = used.get(name) ?? 0;
    if (taken >= (left.get(name) ?? 0)) return true;
    used.set(name, taken + 1);
    return false;
  });
  const unused = places.filter((place) => {
    const name = nameOfPlace(place);
    const taken = used.get(name) ?? 0;
    if (taken === 0) return true;
    used.set(name, taken - 1);
    return false;
  });
  return { cells: open, places: unused };
}
