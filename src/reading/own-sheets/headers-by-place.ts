import { gridCell, type Grid } from "@plan-of-action/xlsx/grid";
import { onOneLine } from "../../plan/language/spelling/text-folding";

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
export function firstFilledColumn(grid: Grid, row: number): number {
  const rows = grid.values.slice(Math.max(0, row - grid.firstRow));
  const places = rows.map((values) => values.findIndex((value) => value !== null && value !== ""));
  const filled = places.filter((place) => place >= 0);
  return grid.firstColumn + (filled.length === 0 ? 0 : Math.min(...filled));
}
