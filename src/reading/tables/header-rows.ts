import { placeOf } from "../../plan/period";
import { isNumeric, isHeaderText, LONGEST_HEADER_CELL } from "./header-candidates";
import type { HeaderWords } from "../../plan/language/header-words";
import { withWesternDigits } from "../../plan/language/numbers/digits";
import { phrases } from "../../plan/language/phrases";
import { gregorianYear } from "../../plan/language/time/gregorian-years";
import { periodInHeader } from "../../plan/language/time/period-words";
import { foldText } from "../../plan/language/spelling/text-folding";
import { isLetterOfHeader } from "../header/sense/kinds-of-text";
import type { HeaderRows } from "../header/header-paths";
import { isColumnNumbering } from "../header/header-paths";
import { isLabelledObjective } from "../header/numbering";
import { areRunsOfPeriods, namedTogether } from "../header/time/period-runs";
import { isLikeRowsBelow } from "./rows-alike";
import type { SheetView } from "../sheet/sheet-view";

/** Cells merged from the row above make a row the second of a header, not its first. */
export function isWithinHeader(view: SheetView, row: number): boolean {
  let covered = 0;
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    if (view.isCoveredFromAbove(row, column)) covered++;
  }
  return covered > 1;
}

/** A text alone in its row, at the table's left edge, over most of it, or long: a title, not a header. */
export function isTitleRow(view: SheetView, row: number): boolean {
  const filled: number[] = [];
  for (let column = view.firstColumn; column <= view.lastColumn && filled.length < 2; column++) {
    if (view.text(row, column) !== "") filled.push(column);
  }
  const [only] = filled;
  if (only === undefined || filled.length > 1) return false;
  const width = (view.merge(row, only)?.lastColumn ?? only) - only + 1;
  const isWide = width > 3 && width > (view.lastColumn - view.firstColumn + 1) * 0.7;
  return isWide || view.text(row, only).length > 60 || isLeftmost(view, row, only);
}

function isLeftmost(view: SheetView, row: number, column: number): boolean {
  for (let before = view.firstColumn; before < column; before++) {
    if (view.text(row + 1, before) !== "" || view.text(row + 2, before) !== "") return false;
  }
  return true;
}

/** Whether the last of the rows still belongs to the header: short texts that name periods or columns, or number them. */
export function isBelowHeader(view: SheetView, rows: HeaderRows, words: HeaderWords): boolean {
  const texts = textsOfRow(view, rows.last);
  if (texts.length === 0) return hasMergeInto(view, rows.last);
  if (texts.some((text) => text.length > LONGEST_HEADER_CELL)) return false;
  if (isOfGroups(view, rows.last - 1) && !texts.some(isNumeric)) return true;
  if (texts.some(isOfBody)) return false;
  if (isColumnNumbering(texts.map((text) => ({ text })))) return true;
  if (isBelowNumbering(view, rows.last, texts)) return true;
  if (texts.length > 1 && (areRunsOfPeriods(texts) || isUnderGroups(view, rows.last))) return true;
  if (isLikeRowsBelow(view, rows.last, words)) return false;
  const known = texts.filter((text) => isHeaderText(text, words) || isLetterOfHeader(text)).length;
  const weeks = weeksIn(view, rows.last);
  if (weeks >= MIN_WEEKS && known + weeks >= texts.length * MOSTLY) return true;
  if (texts.some((text) => (isNumeric(text) && periodInHeader(text) === null) || isDatedValue(text)))
    return false;
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return only.length <= 30 && isOfTime(view, rows.last, only);
  return known >= Math.max(2, texts.length * 0.6) || (known > 0 && isKnownOrGrouped(view, rows.last, words));
}

const MIN_WEEKS = 4;
const MOSTLY = 0.8;

/** How many texts of a row name weeks: "W1", "S 3 y 4" right below a month. */
function weeksIn(view: SheetView, row: number): number {
  let weeks = 0;
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    if (isWeek(view, row, column)) weeks++;
  }
  return weeks;
}

function isWeek(view: SheetView, row: number, column: number): boolean {
  const text = view.text(row, column);
  if (text.length > LONGEST_WEEK || !/\p{Nd}/u.test(text)) return false;
  if (placeOf(periodInHeader(view.seenText(row - 1, column))?.part, "month") === null) return false;
  // Days name a week wherever they stand: "27-31".
  const isDays = /\p{Nd}\s*[-–]\s*\p{Nd}/u.test(text);
  return isDays || !isNumeric(text) || Number(withWesternDigits(text)) === placeInMonth(view, row, column);
}

/** Where a column stands among those below one month, from 1 on; `null` below a month of one column, where values stand. */
function placeInMonth(view: SheetView, row: number, column: number): number | null {
  const month = view.merge(row - 1, column);
  return month === null || month.firstColumn === month.lastColumn ? null : column - month.firstColumn + 1;
}

const LONGEST_WEEK = 12;

/** "K | Rp. | K | Rp." below the numbers of the columns: of what the columns of each group are. */
function isBelowNumbering(view: SheetView, row: number, texts: readonly string[]): boolean {
  const areAlike = texts.length >= MIN_UNITS && new Set(texts).size <= texts.length / 2;
  if (!areAlike || texts.some((text) => text.length > LONGEST_UNIT || /\p{Nd}/u.test(text))) return false;
  return isColumnNumbering(textsOfRow(view, row - 1).map((text) => ({ text })));
}

const MIN_UNITS = 4;
const LONGEST_UNIT = 8;

/** The texts of a row, from left to right. */
export function textsOfRow(view: SheetView, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const text = view.text(row, column);
    if (text !== "") texts.push(text);
  }
  return texts;
}

/**
 * "Objective 1: …", "1.1 Train officers", "• Train officers", "Light the lamps of the northern towns.": what is numbered with
 * a point, labelled, listed or a sentence with its full stop is no header.
 */
function isOfBody(text: string): boolean {
  const isNumbered = /^\d+\.\d+\.?\s+\p{L}/u.test(withWesternDigits(text));
  return isNumbered || isLabelledObjective(text) || isListed(text) || SENTENCE.test(text);
}

/** Six words and more, the last of them no abbreviation. */
const SENTENCE = /^\p{Lu}(?:\S+\s+){5,}\p{Ll}{4,}\.$/u;

/** "• Train officers": one of the things that a cell lists. */
export function isListed(text: string): boolean {
  return /^[•▪●◦‣]\s*\p{L}/u.test(text);
}

/** The share of the texts below a header's first row that are no words of headers, periods or parts of a group. */
export function shareOfOtherTexts(view: SheetView, { first, last }: HeaderRows, words: HeaderWords): number {
  let [all, other] = [0, 0];
  for (let row = first + 1; row <= last; row++) {
    for (let column = view.firstColumn; column <= view.lastColumn; column++) {
      const text = view.text(row, column);
      if (text === "" || isColumnNumber(text)) continue;
      all++;
      const isKnown =
        isHeaderText(text, words) ||
        isLetterOfHeader(text) ||
        isInGroup(view, row, column) ||
        isWeek(view, row, column) ||
        isBelowNumbering(view, row, textsOfRow(view, row));
      if (!isKnown || isDatedValue(text)) other++;
    }
  }
  return all === 0 ? 0 : other / all;
}

function isColumnNumber(text: string): boolean {
  return /^[(]?\p{Nd}{1,2}[)]?(?:\s*=[\s\p{Nd}+x×*/()=-]*)?$/u.test(text);
}

/** Whether a cell stands under a header that stands over several columns. */
function isInGroup(view: SheetView, row: number, column: number): boolean {
  const above = view.merge(row - 1, column);
  return (above !== null && above.lastColumn > above.firstColumn) || isInUnmergedGroup(view, row, column);
}

/** Whether every text of a row is of headers' words, or stands under a header that it shares with others. */
function isKnownOrGrouped(view: SheetView, row: number, words: HeaderWords): boolean {
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const text = view.text(row, column);
    const isKnown = text === "" || isHeaderText(text, words) || isLetterOfHeader(text);
    if (!isKnown && (text.length > LONGEST_GROUP || !isInUnmergedGroup(view, row, column))) return false;
  }
  return true;
}

/** Whether the header above a cell, or the one left of it over blank cells, stands over several filled cells. */
function isInUnmergedGroup(view: SheetView, row: number, column: number): boolean {
  const isShared = (at: number): boolean =>
    at <= view.lastColumn && view.seenText(row - 1, at) === "" && view.text(row, at) !== "";
  let first = column;
  while (first > view.firstColumn && isShared(first)) first--;
  return view.text(row, first) !== "" && view.text(row - 1, first) !== "" && isShared(first + 1);
}

/** Whether the only text of a row is a period, or says "Year" over one. */
function isOfTime(view: SheetView, row: number, text: string): boolean {
  if (periodInHeader(text) !== null) return true;
  if (!phrases.annual().isWhole(foldText(text))) return false;
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    if (view.text(row, column) === text) return periodInHeader(view.text(row + 1, column)) !== null;
  }
  return false;
}

/** "4.5 per 1,000 (2021)", "45 % (2019)", "2 by 2024": a value with its year, and no header. */
function isDatedValue(text: string): boolean {
  const western = withWesternDigits(text);
  const value =
    VALUE_BY_YEAR.exec(western) ?? /^[<>≥≤=~\s]*(\d[\d.,]*)(?![\d.,])[^(]*[(]\s*\d{4}\s*[)]/u.exec(western);
  return value !== null && gregorianYear(Number(value[1])) === null;
}

const VALUE_BY_YEAR = /^\s*(\d[\d.,]*)\s*%?\s+\p{Ll}[\p{L}'’ ]{0,20}(?:19|20|25)\d\d(?!\d)/u;

/**
 * Whether a row names groups of columns: under three of its texts at least stand several names each, and nearly all
 * columns that are named below stand under one of these. A title is one text, and a section of rows is another.
 */
function isOfGroups(view: SheetView, row: number): boolean {
  let [groups, under, named] = [0, 0, 0];
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const last = Math.min(view.merge(row, column)?.lastColumn ?? column, view.lastColumn);
    const names = namesBelow(view, row, { first: column, last });
    named += names;
    if (names > 1 && view.seenText(row, column) !== "") {
      groups++;
      under += names;
    }
    column = last;
  }
  return groups >= MIN_NAMED_GROUPS && under >= named * MOSTLY;
}

/** The first of the rows of groups right above a row; the row itself where there is none. */
export function topOfGroups(view: SheetView, row: number): number {
  let top = row;
  while (top > view.firstRow && isOfGroups(view, top - 1)) top--;
  return top;
}

/** How many rows of a header stand above its last one and name no groups of columns. */
export function rowsWithoutGroups(view: SheetView, { first, last }: HeaderRows): number {
  const above = Array.from({ length: last - first }, (_, at) => first + at);
  return above.filter((row) => !isOfGroups(view, row)).length;
}

/** How many columns have a name in the row below a cell, or go on in it. */
function namesBelow(
  view: SheetView,
  row: number,
  { first, last }: { readonly first: number; readonly last: number },
): number {
  let names = 0;
  for (let column = first; column <= last; column++) {
    if (view.text(row + 1, column) !== "" || view.isCoveredFromAbove(row + 1, column)) names++;
  }
  return names;
}

const MIN_NAMED_GROUPS = 3;

/** Short texts that stand only below headers merged over several columns name these: the parties, the sexes. */
function isUnderGroups(view: SheetView, row: number): boolean {
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const text = view.text(row, column);
    if (text === "") continue;
    const above = view.merge(row - 1, column);
    const isGroup = above !== null && above.lastColumn > above.firstColumn && above.lastRow === row - 1;
    if (!isGroup || text.length > LONGEST_GROUP) return false;
  }
  return true;
}

const LONGEST_GROUP = 30;

/** A header's first row is of words of headers, as far as the columns matter; what its groups are called does not. */
export function isMostlyKnown(view: SheetView, row: number, words: HeaderWords): boolean {
  const texts = textsOfRow(view, row);
  const single = texts.filter(
    (text) => text.length <= LONGEST_HEADER_CELL && isHeaderText(text, words),
  ).length;
  const known = single + namedTogether(texts);
  if (texts.some((text) => isListed(text) || /^\d+\.\d+/.test(withWesternDigits(text)))) return false;
  if (known >= texts.length * 0.35 || known >= MANY_KNOWN) return true;
  return isOfGroups(view, row) && isMostlyKnown(view, row + 1, words);
}

/** So many known headers make a header, however many columns of other things stand between them. */
const MANY_KNOWN = 5;

function hasMergeInto(view: SheetView, row: number): boolean {
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    if (view.isCoveredFromAbove(row, column)) return true;
  }
  return false;
}

/** Whether the row above is as full as a header's first row, so that this stands among the rows of a table. */
export function isAmidRows(view: SheetView, row: number): boolean {
  if (row - 1 < view.firstRow) return false;
  let [own, above] = [0, 0];
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    if (view.seenText(row, column) !== "") own++;
    if (view.text(row - 1, column) !== "") above++;
  }
  return above >= 3 && above >= own * 0.6;
}
