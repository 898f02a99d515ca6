import { gridCell, gridReference, type Grid, type CellReference } from "@plan-of-action/xlsx/grid";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { HeaderChange } from "../../plan/changed-header";
import { isHeaderOfProduct } from "./product-columns";

/** A row with fewer known headers is none: texts of the body can be the words of one or two. */
const MIN_HEADERS = 3;

/** The header of a sheet that the product wrote, as it stands now: its columns by their places. */
export interface OwnHeader<Column extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<number, Column>;
  /** Of these, the columns whose header was renamed or blanked. */
  readonly byPlace: ReadonlyMap<number, Column>;
}

/**
 * The header of a sheet of the product's own: the first row with most of its known headers, of two columns with one
 * header that which stands in its own place. Columns whose header is gone or has other words are known by their place between the others, if
 * exactly as many are missing there as the sheet is written with; `order` is the order in which it is written, with columns that
 * former sheets do not have (`later`).
 * `null` if no row has enough of them.
 */
export function ownHeader<Column extends string>(
  grid: Grid,
  columnOf: (header: string) => Column | null,
  order: readonly Column[],
  later: readonly Column[] = [],
): OwnHeader<Column> | null {
  let best: { row: number; known: ReadonlyMap<number, Column> } | null = null;
  for (const index of grid.values.keys()) {
    const row = grid.firstRow + index;
    const known = knownHeaders(grid, row, columnOf, order);
    if (known.size > (best?.known.size ?? MIN_HEADERS - 1)) best = { row, known };
  }
  if (best === null) return null;
  const byPlace = columnsByPlace(grid, best.row, best.known, { order, later });
  return { row: best.row, columns: new Map([...best.known, ...byPlace]), byPlace };
}

function knownHeaders<Column extends string>(
  grid: Grid,
  row: number,
  columnOf: (header: string) => Column | null,
  order: readonly Column[],
): ReadonlyMap<number, Column> {
  const named = new Map<number, Column>();
  for (const place of (grid.values[row - grid.firstRow] ?? []).keys()) {
    const column = grid.firstColumn + place;
    const { value } = gridCell(grid, row, column);
    const meaning = typeof value === "string" ? columnOf(onOneLine(value)) : null;
    if (meaning !== null) named.set(column, meaning);
  }
  const first = firstFilledColumn(grid, row);
  return new Map(
    [...new Set(named.values())].map((meaning): [number, Column] => [
      inOwnPlace(named, meaning, order, first),
      meaning,
    ]),
  );
}

/**
 * Of columns with one header that which stands in its own place: between most of those it is written between, wherever
 * the table was moved, then nearest to where it is written, then the first.
 */
function inOwnPlace<Column extends string>(
  named: ReadonlyMap<number, Column>,
  meaning: Column,
  order: readonly Column[],
  first: number,
): number {
  const own = order.indexOf(meaning);
  const places = [...named.keys()].filter((place) => named.get(place) === meaning);
  const beside = (place: number): number =>
    [-1, 1].filter((step) => order[own + step] !== undefined && named.get(place + step) === order[own + step])
      .length;
  const farness = (place: number): number => Math.abs(place - first - own);
  const [best = first] = places.sort(
    (one, other) => beside(other) - beside(one) || farness(one) - farness(other),
  );
  return best;
}

function columnsByPlace<Column extends string>(
  grid: Grid,
  row: number,
  known: ReadonlyMap<number, Column>,
  { order, later }: { readonly order: readonly Column[]; readonly later: readonly Column[] },
): ReadonlyMap<number, Column> {
  const found = new Map<number, Column>();
  const places = [...known].sort(([one], [other]) => one - other);
  const taken = new Set(known.values());
  let [before, placeBefore] = [-1, firstFilledColumn(grid, row) - 1];
  for (const [place, column] of places) {
    const at = order.indexOf(column);
    // Where columns were moved, their places say nothing.
    if (at < 0) continue;
    const missing = at > before ? order.slice(before + 1, at).filter((each) => !taken.has(each)) : [];
    const former = missing.filter((each) => !later.includes(each));
    const written = [missing, former].find(({ length }) => length === place - placeBefore - 1) ?? [];
    written.forEach((each, index) => found.set(placeBefore + 1 + index, each));
    [before, placeBefore] = [at, place];
  }
  return found;
}

/** The first column with something in or below a row. */
function firstFilledColumn(grid: Grid, row: number): number {
  const rows = grid.values.slice(Math.max(0, row - grid.firstRow));
  const places = rows.map((values) => values.findIndex((value) => value !== null && value !== ""));
  const filled = places.filter((place) => place >= 0);
  return grid.firstColumn + (filled.length === 0 ? 0 : Math.min(...filled));
}

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
