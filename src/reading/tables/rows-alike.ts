import { parseDay } from "../../plan/period";
import type { HeaderWords } from "../../plan/language/header-words";
import type { SheetView } from "../sheet/sheet-view";
import { TABLE_THRESHOLDS } from "../weights/tables";
import { isNumeric } from "./header-candidates";

/**
 * Whether a row is as full as the one above it and as those below, with texts and numbers in the same columns: then it is
 * the first of these and no part of the header, however much its words are those of headers ("Planning | Budget unit | Q1").
 * The header once more in another language is none of them.
 */
export function isLikeRowsBelow(view: SheetView, row: number, words: HeaderWords): boolean {
  const own = kindsIn(view, row);
  const { minRowsAlike, alike, asFullAsHeader } = TABLE_THRESHOLDS;
  if (own === null || own.size < MIN_CELLS) return false;
  const above = kindsIn(view, row - 1);
  if (above === null || above.size < own.size * asFullAsHeader.value) return false;
  const below: ReadonlyMap<number, Kind>[] = [];
  for (let next = row + 1; next <= Math.min(view.lastRow, row + ROWS_LOOKED_AT); next++) {
    const kinds = kindsIn(view, next);
    if (kinds !== null && kinds.size > 1) below.push(kinds);
  }
  const similar = below.filter((kinds) => likeness(own, kinds) >= alike.value).length;
  return (
    similar >= minRowsAlike.value &&
    similar * 2 > below.length &&
    !saysTheSame(view, row, [...own.keys()], words)
  );
}

type Kind = "number" | "text";

const MIN_CELLS = 3;
const ROWS_LOOKED_AT = 8;

/** What stands in the filled columns of a row; `null` where a cell of it goes on from above. */
function kindsIn(view: SheetView, row: number): ReadonlyMap<number, Kind> | null {
  const kinds = new Map<number, Kind>();
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    if (view.isCoveredFromAbove(row, column)) return null;
    const text = view.text(row, column);
    if (text !== "") kinds.set(column, isNumeric(text) || parseDay(text) !== null ? "number" : "text");
  }
  return kinds;
}

/** The share of the columns that are filled in one of two rows in which both have the same kind of thing. */
function likeness(one: ReadonlyMap<number, Kind>, other: ReadonlyMap<number, Kind>): number {
  let same = 0;
  for (const [column, kind] of one) if (other.get(column) === kind) same++;
  return same / (one.size + other.size - same);
}

/** Whether most cells of a row name what those above them name. */
function saysTheSame(view: SheetView, row: number, columns: readonly number[], words: HeaderWords): boolean {
  const same = columns.filter((column) => {
    const terms = words.termsIn(view.text(row - 1, column));
    return words.termsIn(view.text(row, column)).some((term) => terms.includes(term));
  });
  return same.length * 2 > columns.length;
}
