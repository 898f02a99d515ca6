import type { BlockCell, BlockRow } from "../layout/block";

/** A row of one half of the page. */
export type HalfRow = Pick<BlockRow, "cells" | "key" | "minHeight" | "about">;

/** The columns of a half, from its first to its last, with those of its texts between. */
export interface Half {
  readonly first: number;
  readonly text: number;
  readonly last: number;
}

const TITLE_HEIGHT = 19;
const GAP_HEIGHT = 7;

/** Two halves side by side: rows share their height, so the page is as high as the higher of each pair. */
export function sideBySide(left: readonly HalfRow[], right: readonly HalfRow[]): BlockRow[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index): BlockRow => {
    const both = [left[index], right[index]].flatMap((row) => row ?? []);
    // What is typed beside a row stands right of the page.
    const about = right[index]?.about ?? left[index]?.about;
    const keys = both.flatMap(({ key = [] }) => key);
    return {
      cells: Object.assign({}, ...both.map(({ cells }) => cells)) as BlockRow["cells"],
      minHeight: Math.max(...both.map(({ minHeight = 0 }) => minHeight)),
      ...(keys.length === 0 ? {} : { key: keys }),
      ...(about === undefined ? {} : { about }),
    };
  });
}

/** A part of a half under its title; nothing where it has no rows. */
export function partOf(half: Half, title: string, rows: readonly HalfRow[]): HalfRow[] {
  if (rows.length === 0) return [];
  const cell: BlockCell = { value: title, style: "briefSection", lastColumn: half.last };
  return [{ cells: { [half.first]: cell }, minHeight: TITLE_HEIGHT }, ...rows, gap()];
}

function gap(): HalfRow {
  return { cells: {}, minHeight: GAP_HEIGHT };
}

/** A longer number would be shrunk until nobody can read it. */
const LONGEST_NUMBER = 7;

/**
 * A numbered line; a longer text is cut after three lines, since it stands whole elsewhere. A number that its column
 * has no room for, such as a code, begins the text.
 */
export function itemRow(half: Half, number: BlockCell, text: string): HalfRow {
  const isLong = String(number.value).length > LONGEST_NUMBER;
  const value = isLong ? `${number.value} ${text}` : text;
  return {
    minHeight: 14,
    cells: {
      [half.first]: isLong ? { ...number, value: "•" } : number,
      [half.text]: { value, style: "briefText", lastColumn: half.last, maxLines: 3 },
    },
  };
}

/** A line in grey over the whole half. */
export function noteRow(half: Half, text: string): HalfRow {
  return {
    minHeight: 14,
    cells: { [half.first]: { value: text, style: "briefNote", lastColumn: half.last, maxLines: 2 } },
  };
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
