import { gridCell, gridReference, type Grid, type CellReference } from "@plan-of-action/xlsx/grid";
import type { HeaderChange } from "../../plan/changed-header";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import { firstFilledColumn, ownHeader, type OwnHeader } from "./headers-by-place";
import { isHeaderOfProduct } from "./product-columns";

/** Something in the header of an own sheet that people changed. */
export interface OwnHeaderChange<Column extends string = string> {
  readonly cell: CellReference;
  /** What is typed there now; "" where it is blank. */
  readonly header: string;
  /** What belongs there; of an unknown header all that are missing. */
  readonly columns: readonly Column[];
  readonly change: HeaderChange;
}

/** How the header of an own sheet is known. */
export interface KnownHeaders<Column extends string> {
  readonly columnOf: (header: string) => Column | null;
  /** The columns in the order in which they are written. */
  readonly order: readonly Column[];
  /** Those without which nothing on the sheet counts. */
  readonly needed: readonly Column[];
  /** Those that sheets of former versions, or of other plans, do not have. */
  readonly later?: readonly Column[];
}

/**
 * What was changed in the header of an own sheet: columns that are read by their place, second ones of one header, those
 * of `needed` that are not found, and where others are missing the columns with something below a header that nobody
 * knows: one of them may be what is missing. Returns [] of a sheet on which nothing stands.
 */
export function ownHeaderChanges<Column extends string>(
  grid: Grid,
  { columnOf, order, needed, later = [] }: KnownHeaders<Column>,
): readonly OwnHeaderChange<Column>[] {
  if (grid.values.every((row) => row.every((value) => value === null || value === ""))) return [];
  const header = ownHeader(grid, columnOf, order, later);
  const row = header?.row ?? firstFilledRow(grid);
  const known = new Set(header?.columns.values());
  const at = (place: number, change: HeaderChange, columns: readonly Column[]): OwnHeaderChange<Column> => ({
    cell: gridReference(grid, row, place),
    header: headerAt(grid, row, place),
    columns,
    change,
  });
  const first = firstFilledColumn(grid, row);
  const lost = needed
    .filter((column) => !known.has(column))
    .map((column): OwnHeaderChange<Column> => ({ ...at(first, "lost", [column]), header: "" }));
  if (header === null) return lost;
  const missing = order.filter(
    (column) => !known.has(column) && !needed.includes(column) && !later.includes(column),
  );
  return [
    ...[...header.byPlace].map(([place, column]) => at(place, "byPlace", [column])),
    ...lost,
    ...otherColumns(grid, header).flatMap((place) => {
      const twice = columnOf(headerAt(grid, row, place));
      if (twice !== null) return [at(place, "twice", [twice])];
      return missing.length === 0 ? [] : [at(place, "unknown", missing)];
    }),
  ];
}

/** The columns below whose header something stands, and which are none of the product's. */
function otherColumns<Column extends string>(
  grid: Grid,
  { row, columns }: OwnHeader<Column>,
): readonly number[] {
  const below = grid.values.slice(row - grid.firstRow + 1);
  return [...(grid.values[row - grid.firstRow] ?? []).keys()]
    .map((place) => grid.firstColumn + place)
    .filter((place) => !columns.has(place) && !isHeaderOfProduct(headerAt(grid, row, place)))
    .filter((place) => below.some((values) => textOf(values[place - grid.firstColumn] ?? null) !== ""));
}

function headerAt(grid: Grid, row: number, place: number): string {
  return textOf(gridCell(grid, row, place).value);
}

function firstFilledRow(grid: Grid): number {
  const place = grid.values.findIndex((row) => row.some((value) => value !== null && value !== ""));
  return grid.firstRow + Math.max(0, place);
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? onOneLine(String(value)) : "";
}
