import { foldText } from "../../plan/language/spelling/text-folding";
import type { SheetView } from "../sheet/sheet-view";

/** So many rows above and below tell what stands in a column; to look at all of them would cost too much. */
const ROWS_LOOKED_AT = 40;

/** A row that shares so much of the texts of the shorter of the two is that header again. */
const HEADER_AGAIN = 0.6;

/** In so many rows a text is a value of its column; the header of another table may share some with this one. */
const MIN_ROWS = 3;

/**
 * The share of a row's texts that stand in their columns again, in several rows near by that are not the same header: "Yes",
 * "Approved" and "Whole area" are values of a table's rows, whatever words of headers stand beside them.
 */
export function shareOfValues(view: SheetView, row: number): number {
  const texts = wordsOf(view, row);
  const rowsOf = new Map<number, number>();
  const last = Math.min(view.lastRow, row + ROWS_LOOKED_AT);
  for (let other = Math.max(view.firstRow, row - ROWS_LOOKED_AT); other <= last; other++) {
    if (other === row) continue;
    const others = wordsOf(view, other);
    const shared = [...texts].flatMap(([column, text]) => (others.get(column) === text ? [column] : []));
    const isAgain = shared.length >= Math.min(texts.size, others.size) * HEADER_AGAIN;
    if (!isAgain) for (const column of shared) rowsOf.set(column, (rowsOf.get(column) ?? 0) + 1);
  }
  const values = [...rowsOf.values()].filter((count) => count >= MIN_ROWS);
  return texts.size === 0 ? 0 : values.length / texts.size;
}

/** A longer text is a value for certain, and too long to compare with those of other rows. */
const LONGEST = 200;

/** The texts of rows by their columns, as long as a sheet is read: the same rows are looked at from many headers. */
const known = new WeakMap<SheetView, Map<number, ReadonlyMap<number, string>>>();

/** The texts of a row that have words, by column. */
function wordsOf(view: SheetView, row: number): ReadonlyMap<number, string> {
  const ofSheet = known.get(view) ?? new Map<number, ReadonlyMap<number, string>>();
  known.set(view, ofSheet);
  const words = ofSheet.get(row) ?? wordsIn(view, row);
  ofSheet.set(row, words);
  return words;
}

function wordsIn(view: SheetView, row: number): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const written = view.text(row, column);
    const text = written.length > LONGEST ? "" : foldText(written);
    if (/\p{L}/u.test(text)) words.set(column, text);
  }
  return words;
}
