import type { BlockCell } from "../../layout/block";
import type { SummaryColumns } from "../../layout/columns";
import { halfLinesOf, type HalfRow } from "../../layout/line-grid";

export type { HalfRow } from "../../layout/line-grid";

/** A half of the first page: its columns from first to last; the number of an item is in the first, its text begins in `text`. */
export interface Half {
  readonly first: number;
  readonly text: number;
  readonly last: number;
  readonly columns: SummaryColumns;
}

const TITLE_HALF_LINES = 3;

/** A part of a half under its title, and a line free below it; nothing where it has no rows. */
export function partOf(half: Half, title: string, rows: readonly HalfRow[]): HalfRow[] {
  if (rows.length === 0) return [];
  const cell: BlockCell = { value: title, style: "briefSection", lastColumn: half.last };
  return [{ cells: { [half.first]: cell }, halfLines: TITLE_HALF_LINES }, ...rows, gap(1)];
}

/** Half lines that are free. */
export function gap(halfLines: number): HalfRow {
  return { cells: {}, halfLines };
}

/** A longer number, such as a code, would be shrunk until nobody can read it. */
export function isLongNumber(number: string): boolean {
  return number.length > 7;
}

/**
 * A numbered text, in full. A number that its column has no room for, such as a code, begins the text, where that has no
 * number of its own.
 */
export function itemRow(half: Half, number: BlockCell, text: string): HalfRow {
  const isLong = isLongNumber(String(number.value));
  const value = isLong && !/^\d/u.test(text) ? `${number.value} ${text}` : text;
  return {
    cells: {
      [half.first]: isLong ? { ...number, value: "•" } : number,
      [half.text]: { value, style: "itemText", lastColumn: half.last },
    },
  };
}

/** A text below that of an item: its figures, or in grey who answers for it. */
export function belowItem(half: Half, text: string, style: "itemText" | "itemNote"): HalfRow {
  return { cells: { [half.text]: { value: text, style, lastColumn: half.last } } };
}

/** A line in grey over the whole half. */
export function noteRow(half: Half, text: string): HalfRow {
  return { cells: { [half.first]: { value: text, style: "briefNote", lastColumn: half.last } } };
}

/** Some of a list as rows, and how many more there are. */
export function firstOf<Item>(
  items: readonly Item[],
  most: number,
  row: (item: Item, index: number) => HalfRow,
  more: (count: number) => HalfRow,
): HalfRow[] {
  const shown = items.slice(0, most).map(row);
  return items.length > most ? [...shown, more(items.length - most)] : shown;
}

/** The values of a title that says how many of all are listed, where these are not all. */
export function shownOf(shown: number, all: number): { readonly shown: number; readonly all: number } {
  return { shown, all: shown < all ? all : 0 };
}

/** The rows with as many items as so many half lines take, and with the least of them in any case. */
export function asManyAsFit(
  { columns }: Half,
  { most, least, halfLines }: { readonly most: number; readonly least: number; readonly halfLines: number },
  rowsWith: (count: number) => HalfRow[],
): HalfRow[] {
  let count = most;
  while (count > least && halfLinesOf(rowsWith(count), columns.widths) > halfLines) count--;
  return rowsWith(count);
}
