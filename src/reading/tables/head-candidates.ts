import { daysInMonth, parseDay } from "../../plan/period";
import { withWesternDigits } from "../../plan/language/numbers/digits";
import type { HeadWords, TermMatch } from "../../plan/language/head-words";
import { gregorianYear } from "../../plan/language/time/gregorian-years";
import { periodInHead, yearSpanIn } from "../../plan/language/time/period-words";
import { areRunsOfPeriods } from "../head/time/period-runs";
import type { SheetView } from "../sheet/sheet-view";
import { foldText } from "../../plan/language/spelling/text-folding";

/** Rows with this many known heads are looked at closely, the fullest first. */
const LEAST_KNOWN_HEADS = 2;
const MOST_CANDIDATES = 16;
/** Of further rows that begin a table so many are looked at. */
const MOST_FIRST = 4;

/** A text that is longer stands in no head. */
export const LONGEST_HEAD_CELL = 120;

/** Where heads of tables can stand in a sheet. */
export interface HeadCandidates {
  /** Rows in which one may begin, the likeliest first. */
  readonly rows: readonly number[];
  /** Rows that say once more what a head above them says. */
  readonly repeated: ReadonlySet<number>;
}

/** A row that may be of a head. */
interface HeadLikeRow {
  readonly row: number;
  /** How many known heads stand in it. */
  readonly known: number;
  /** Whether it is a head that stands above already, and stands here again after a page break. */
  readonly isRepeated: boolean;
  /** Whether nothing stands above it, or a blank row. */
  readonly isFirst: boolean;
}

/** The rows in which the head of a table may begin, and those in which one stands again. */
export function headCandidates(view: SheetView, words: HeadWords): HeadCandidates {
  const rows = headLikeRows(view, words);
  const byRow = new Map(rows.map((headLike) => [headLike.row, headLike]));
  // A row above a repeated head is the last of the body before it, and no part of that head.
  const knownIn = (row: number): number => {
    const headLike = byRow.get(row);
    return headLike === undefined || headLike.isRepeated ? 0 : headLike.known;
  };
  const candidates = rows
    .map((headLike) => ({
      ...headLike,
      known: headLike.known + knownIn(headLike.row + 1) + knownIn(headLike.row + 2),
    }))
    .filter(({ known }) => known >= LEAST_KNOWN_HEADS)
    .sort((a, b) => Number(a.isRepeated) - Number(b.isRepeated) || b.known - a.known || a.row - b.row);
  return {
    rows: likeliest(candidates).map(({ row }) => row),
    repeated: new Set(rows.filter(({ isRepeated }) => isRepeated).map(({ row }) => row)),
  };
}

/** The fullest rows, and the first one of a table also where many rows of long texts have more words of heads by chance. */
function likeliest(sorted: readonly HeadLikeRow[]): readonly HeadLikeRow[] {
  const first = sorted.slice(MOST_CANDIDATES).filter(({ isFirst, isRepeated }) => isFirst && !isRepeated);
  return [...sorted.slice(0, MOST_CANDIDATES), ...first.slice(0, MOST_FIRST)];
}

function headLikeRows(view: SheetView, words: HeadWords): readonly HeadLikeRow[] {
  const found: HeadLikeRow[] = [];
  const heads = new Map<string, number>();
  let cellsLeft = CELLS_SEARCHED;
  let isAfterBlank = true;
  for (let row = view.firstRow; row <= view.lastRow; row++) {
    // Far down a long sheet a table begins after a blank row, or it is the same table still.
    if (cellsLeft <= 0 && !isAfterBlank) {
      isAfterBlank = isBlank(view, row);
      continue;
    }
    const texts = textsLikeHeads(view, row);
    const known = knownHeads(texts, words);
    cellsLeft -= Math.max(texts.length, LEAST_OF_ROW);
    const isFirst = isAfterBlank;
    isAfterBlank = texts.length === 0 && isBlank(view, row);
    if (known === 0) continue;
    const head = isHeadByItself(texts, known, words) ? texts.map(foldText).join("|") : null;
    const above = head === null ? undefined : heads.get(head);
    const isRepeated = above !== undefined;
    const before = found[found.length - 1];
    // "Targets" over some of its columns is repeated with it.
    if (isRepeated && before?.row === row - 1 && isSameRow(view, above - 1, row - 1))
      found[found.length - 1] = { ...before, isRepeated };
    found.push({ row, known, isRepeated, isFirst });
    if (head !== null && !isRepeated) heads.set(head, row);
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
function isHeadByItself(texts: readonly string[], known: number, words: HeadWords): boolean {
  return known > LEAST_KNOWN_HEADS && texts.some((text) => words.match(text).some(namesActions));
}

function namesActions({ terms }: TermMatch): boolean {
  return terms.some(({ term }) => term === "indicator" || term === "action");
}

/** Cells in which heads are looked for in every row; some thousand rows of a plan. */
const CELLS_SEARCHED = 20_000;
/** A row of numbers is left early, and counts as so many cells. */
const LEAST_OF_ROW = 5;

/**
 * The row's texts that are short enough for a head; none where numbers that are no years stand
 * beside them. One stray digit is let pass, since pasted pages leave some, and so are the numbers of the months.
 */
function textsLikeHeads(view: SheetView, row: number): readonly string[] {
  const texts: string[] = [];
  const numbers: string[] = [];
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const value = view.value(row, column);
    if (value === null) continue;
    if (typeof value === "string" && !isNumeric(value)) {
      if (value.length <= LONGEST_HEAD_CELL) texts.push(value);
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
  return isWhole || periodInHead(text)?.isFiscal === true;
}

export function isNumeric(text: string): boolean {
  return text.length <= 20 && !/^[a-z]/i.test(text) && NUMERIC.test(withWesternDigits(text));
}

const MONTH_NUMBER = /^(?:[1-9]|1[0-2])$/;
const NUMERIC = /^[\s\d.,%+-]*$/;
/** Too short for a year, and without a sign of one: most numbers of a plan. */
const AMOUNT = /^\d{1,3}(?:[.,]\d+)?%?$/;
const DIGITS_APART = /^\d \d \d \d$/;

/** A date in a head stands for its year or its quarter. */
function isDay(text: string): boolean {
  return parseDay(text) !== null;
}

/** How many different texts of a row read like a head's. */
export function knownHeadsIn(view: SheetView, row: number, words: HeadWords): number {
  return knownHeads(textsLikeHeads(view, row), words);
}

function isBlank(view: SheetView, row: number): boolean {
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    if (view.value(row, column) !== null) return false;
  }
  return true;
}

/** How many different texts read like a head's. */
function knownHeads(texts: readonly string[], words: HeadWords): number {
  const known = texts.filter((text) => isHeadText(text, words)).map(foldText);
  return new Set(known).size;
}

export function isHeadText(text: string, words: HeadWords): boolean {
  if (isMostlyTerms(text, words)) return true;
  return periodInHead(text) !== null && !isDayAmidMonth(text) && !isSentence(text);
}

/** "Staff meeting for 2026 updates and directives" names a year and heads no column. */
function isSentence(text: string): boolean {
  return text.length > LONG && (foldText(text).match(/\p{L}{3,}/gu) ?? []).length >= WORDS_OF_SENTENCE;
}

const WORDS_OF_SENTENCE = 6;

/** "2026-02-25": a head is dated by the first or the last day of a period, and rows of the body by any. */
function isDayAmidMonth(text: string): boolean {
  const day = parseDay(text);
  return day !== null && day.day !== 1 && day.day !== daysInMonth(day);
}

/** A long text must be of heads' words for a good part; a sentence of the body has one or two by chance. */
function isMostlyTerms(text: string, words: HeadWords): boolean {
  const matches = words.match(text);
  if (matches.length === 0 || text.length <= LONG) return matches.length > 0;
  const covered = matches.reduce((length, { phrase }) => length + phrase.length, 0);
  return covered >= text.length * 0.25;
}

const LONG = 25;
