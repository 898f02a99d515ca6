import { daysInMonth, parseDay } from "../../plan/period";
import { withWesternDigits } from "../../plan/language/numbers/digits";
import type { HeaderWords, TermMatch } from "../../plan/language/header-words";
import { gregorianYear } from "../../plan/language/time/gregorian-years";
import { periodInHeader, yearSpanIn } from "../../plan/language/time/period-words";
import { areRunsOfPeriods } from "../header/time/period-runs";
import type { SheetView } from "../sheet/sheet-view";
import { foldText } from "../../plan/language/spelling/text-folding";

/** Rows with this many known headers are looked at closely, the fullest first. */
const MIN_KNOWN_HEADERS = 2;
const MAX_CANDIDATES = 16;
/** Of further rows that begin a table so many are looked at. */
const MAX_FIRST = 4;

/** A text that is longer stands in no header. */
export const LONGEST_HEADER_CELL = 120;

/** Where headers of tables can stand in a sheet. */
export interface HeaderCandidates {
  /** Rows in which one may begin, the likeliest first. */
  readonly rows: readonly number[];
  /** Rows that say once more what a header above them says. */
  readonly repeated: ReadonlySet<number>;
}

/** A row that may be of a header. */
interface HeaderLikeRow {
  readonly row: number;
  /** How many known headers stand in it. */
  readonly known: number;
  /** Whether it is a header that stands above already, and stands here again after a page break. */
  readonly isRepeated: boolean;
  /** Whether nothing stands above it, or a blank row. */
  readonly isFirst: boolean;
}

/** The rows in which the header of a table may begin, and those in which one stands again. */
export function headerCandidates(view: SheetView, words: HeaderWords): HeaderCandidates {
  const rows = headerLikeRows(view, words);
  const byRow = new Map(rows.map((headerLike) => [headerLike.row, headerLike]));
  // A row above a repeated header is the last of the body before it, and no part of that header.
  const knownIn = (row: number): number => {
    const headerLike = byRow.get(row);
    return headerLike === undefined || headerLike.isRepeated ? 0 : headerLike.known;
  };
  const candidates = rows
    .map((headerLike) => ({
      ...headerLike,
      known: headerLike.known + knownIn(headerLike.row + 1) + knownIn(headerLike.row + 2),
    }))
    .filter(({ known }) => known >= MIN_KNOWN_HEADERS)
    .sort((a, b) => Number(a.isRepeated) - Number(b.isRepeated) || b.known - a.known || a.row - b.row);
  return {
    rows: likeliest(candidates).map(({ row }) => row),
    repeated: new Set(rows.filter(({ isRepeated }) => isRepeated).map(({ row }) => row)),
  };
}

/** The fullest rows, and the first one of a table also where many rows of long texts have more words of headers by chance. */
function likeliest(sorted: readonly HeaderLikeRow[]): readonly HeaderLikeRow[] {
  const first = sorted.slice(MAX_CANDIDATES).filter(({ isFirst, isRepeated }) => isFirst && !isRepeated);
  return [...sorted.slice(0, MAX_CANDIDATES), ...first.slice(0, MAX_FIRST)];
}

function headerLikeRows(view: SheetView, words: HeaderWords): readonly HeaderLikeRow[] {
  const found: HeaderLikeRow[] = [];
  const headers = new Map<string, number>();
  let cellsLeft = CELLS_SEARCHED;
  let isAfterBlank = true;
  for (let row = view.firstRow; row <= view.lastRow; row++) {
    // Far down a long sheet a table begins after a blank row, or it is the same table still.
    if (cellsLeft <= 0 && !isAfterBlank) {
      isAfterBlank = isBlank(view, row);
      continue;
    }
    const texts = textsLikeHeaders(view, row);
    const known = knownHeaders(texts, words);
    cellsLeft -= Math.max(texts.length, MIN_OF_ROW);
    const isFirst = isAfterBlank;
    isAfterBlank = texts.length === 0 && isBlank(view, row);
    if (known === 0) continue;
    const header = isHeaderByItself(texts, known, words) ? texts.map(foldText).join("|") : null;
    const above = header === null ? undefined : headers.get(header);
    const isRepeated = above !== undefined;
    const before = found[found.length - 1];
    // "Targets" over some of its columns is repeated with it.
    if (isRepeated && before?.row === row - 1 && isSameRow(view, above - 1, row - 1))
      found[found.length - 1] = { ...before, isRepeated };
    found.push({ row, known, isRepeated, isFirst });
    if (header !== null && !isRepeated) headers.set(header, row);
  }
  return found;
}

function isSameRow(view: SheetView, row: number, other: number): boolean {
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    if (view.text(row, column) !== view.text(other, column)) return false;
  }
  return true;
}

/** Whether a row says alone what its table is of, so that it needs no row above it. */
function isHeaderByItself(texts: readonly string[], known: number, words: HeaderWords): boolean {
  return known > MIN_KNOWN_HEADERS && texts.some((text) => words.match(text).some(namesActions));
}

function namesActions({ terms }: TermMatch): boolean {
  return terms.some(({ term }) => term === "indicator" || term === "action");
}

/** Cells in which headers are looked for in every row; some thousand rows of a plan. */
const CELLS_SEARCHED = 20_000;
/** A row of numbers is left early, and counts as so many cells. */
const MIN_OF_ROW = 5;

/**
 * The row's texts that are short enough for a header; none where numbers that are no years stand
 * beside them. One stray digit is let pass, since pasted pages leave some, and so are the numbers of the months.
 */
function textsLikeHeaders(view: SheetView, row: number): readonly string[] {
  const texts: string[] = [];
  const numbers: string[] = [];
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const value = view.value(row, column);
    if (value === null) continue;
    if (typeof value === "string" && !isNumeric(value)) {
      if (value.length <= LONGEST_HEADER_CELL) texts.push(value);
    } else if (typeof value === "number" || typeof value === "string") {
      const text = withWesternDigits(view.text(row, column));
      if (isTime(text)) texts.push(text);
      else if (text !== "") numbers.push(text);
      if (numbers.length > 1 && !goesOn(numbers)) return [];
    }
  }
  return numbers.length > 1 && !areRunsOfPeriods(numbers) ? [] : texts;
}

/** Whether the last of several numbers can be the next in a run of months or of quarters. */
function goesOn(numbers: readonly string[]): boolean {
  const [before, last] = numbers.slice(-2);
  if (before === undefined || last === undefined || !MONTH_NUMBER.test(last)) return false;
  return last === "1" || Number(last) === Number(before) + 1;
}

function isTime(text: string): boolean {
  return !AMOUNT.test(text) && (isYear(text) || DIGITS_APART.test(text) || isDay(text));
}

/** "2024", "2023-2024", "2023-24", "FY24". */
function isYear(text: string): boolean {
  const isWhole = gregorianYear(Number(text)) !== null || yearSpanIn(text) !== null;
  return isWhole || periodInHeader(text)?.isFiscal === true;
}

export function isNumeric(text: string): boolean {
  return text.length <= 20 && !/^[a-z]/i.test(text) && NUMERIC.test(withWesternDigits(text));
}

const MONTH_NUMBER = /^(?:[1-9]|1[0-2])$/;
const NUMERIC = /^[\s\d.,%+-]*$/;
/** Too short for a year, and without a sign of one: most numbers of a plan. */
const AMOUNT = /^\d{1,3}(?:[.,]\d+)?%?$/;
const DIGITS_APART = /^\d \d \d \d$/;

/** A date in a header stands for its year or its quarter. */
function isDay(text: string): boolean {
  return parseDay(text) !== null;
}

/** How many different texts of a row read like a header's. */
export function knownHeadersIn(view: SheetView, row: number, words: HeaderWords): number {
  return knownHeaders(textsLikeHeaders(view, row), words);
}

function isBlank(view: SheetView, row: number): boolean {
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    if (view.value(row, column) !== null) return false;
  }
  return true;
}

/** How many different texts read like a header's. */
function knownHeaders(texts: readonly string[], words: HeaderWords): number {
  const known = texts.filter((text) => isHeaderText(text, words)).map(foldText);
  return new Set(known).size;
}

export function isHeaderText(text: string, words: HeaderWords): boolean {
  if (isMostlyTerms(text, words)) return true;
  return periodInHeader(text) !== null && !isDayAmidMonth(text) && !isSentence(text);
}

/** "Staff meeting for 2026 updates and directives" names a year and headers no column. */
function isSentence(text: string): boolean {
  return text.length > LONG && (foldText(text).match(/\p{L}{3,}/gu) ?? []).length >= WORDS_OF_SENTENCE;
}

const WORDS_OF_SENTENCE = 6;

/** "2026-02-25": a header is dated by the first or the last day of a period, and rows of the body by any. */
function isDayAmidMonth(text: string): boolean {
  const day = parseDay(text);
  return day !== null && day.day !== 1 && day.day !== daysInMonth(day);
}

/** A long text must be of headers' words for a good part; a sentence of the body has one or two by chance. */
function isMostlyTerms(text: string, words: HeaderWords): boolean {
  const matches = words.match(text);
  if (matches.length === 0 || text.length <= LONG) return matches.length > 0;
  const covered = matches.reduce((length, { phrase }) => length + phrase.length, 0);
  return covered >= text.length * 0.25;
}

const LONG = 25;
