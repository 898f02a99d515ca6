import type { Grid } from "@plan-of-action/xlsx/grid";
import { rememberByObject } from "../../plan/language/remembered";
import type { SheetView } from "../sheet/sheet-view";
import { lookAtCell, NOTHING_COUNTED, type SeenCell } from "./cells/cell-content";

/** What the cells of a column look like, from a sample of its filled cells. */
export interface ColumnContent {
  /** How many of its cells are filled, in the rows that are looked at. */
  readonly filled: number;
  /** Shares of the filled cells, from 0 to 1. */
  readonly values: number;
  readonly numbers: number;
  readonly codes: number;
  /** Texts that begin with a number such as `1.2`. */
  readonly numbered: number;
  readonly longTexts: number;
  readonly distinct: number;
  /** Whether all of them hold the same. */
  readonly isOneText: boolean;
  /** x, ✓, ●: marks in a calendar. */
  readonly marks: number;
  /** Marks for the part that an agency has: L, S, x. */
  readonly roleMarks: number;
  /** "Outcome 1", "Goal": names of levels without more. */
  readonly levelLabels: number;
  /** Cells that say yes or no. */
  readonly answers: number;
  readonly yearNumbers: number;
  /** Sums of money, by their format or their text. */
  readonly money: number;
  /** Dates, by their format or as they are written. */
  readonly dates: number;
  /** Texts that begin as indicators do: "Number of", "% of". */
  readonly indicatorStarts: number;
  /** Texts with a number behind a word: "Lend 900 books a month". */
  readonly amounts: number;
  /** Whether the cells are 1, 2, 3 … or go on from another number, row by row. */
  readonly countsUp: boolean;
  /** Whether they are 1, 2, 3 …, each of them once or for several rows. */
  readonly countsFromOne: boolean;
  /** The highest of its numbers where they go up from 1 one by one again and again; 0 where they do not. */
  readonly cycle: number;
  /** Whether no number is below the one before it, and the last above the first. */
  readonly rises: boolean;
  /** Whether its numbers make up 1 or 100, together or group by group: weights of what stands in the rows. */
  readonly areWeights: boolean;
  /** Whether its numbers are whole, of the same many digits and not all alike: of goods, projects and people, and no amounts. */
  readonly areLongCodes: boolean;
  /** Whether all that stands in it is a number from 0 to 1. */
  readonly areShares: boolean;
  /** Whether the number 1 stands in each of several cells. */
  readonly areOnes: boolean;
  /** Whether most of its cells hold the number 0, and others do not. */
  readonly areMostlyNoughts: boolean;
  /** Short texts that name a year, a part of one, or the total of several. */
  readonly periods: number;
  /** E-mail addresses. */
  readonly addresses: number;
}

/** Whether what stands in a column is nothing but numbers; "1.1 Train officers" is a text. */
export function areNumbers({ values, numbered, numbers }: ColumnContent): boolean {
  return values - numbered > 0.7 && numbers > 0.6;
}

const SAMPLE = 40;
/** So many numbers that follow one another are no chance. */
const MIN_IN_ORDER = 5;
/** Rows looked at; the rest of a long table looks like its beginning. */
export const ROWS_LOOKED_AT = 400;

/** What is known of a column that nobody has looked at. */
export const CONTENT_NOT_LOOKED_AT: ColumnContent = {
  ...NOTHING_COUNTED,
  filled: 0,
  distinct: 0,
  isOneText: false,
  countsUp: false,
  countsFromOne: false,
  cycle: 0,
  rises: false,
  areWeights: false,
  areLongCodes: false,
  areShares: false,
  areOnes: false,
  areMostlyNoughts: false,
};

/** The column's own headers, which stand among its cells again after page breaks. */
function headersAbove(view: SheetView, column: number, firstRow: number): ReadonlySet<string> {
  const headers = new Set<string>();
  for (let row = Math.max(view.firstRow, firstRow - ROWS_OF_HEADER); row < firstRow; row++) {
    headers.add(view.text(row, column));
  }
  return headers;
}

const ROWS_OF_HEADER = 4;

/** What was seen of a sheet, as long as that is read: one column is asked for by several who settle headers. */
interface Seen {
  readonly columns: Map<string, ColumnContent>;
  /** By their place: a column is looked at from several rows on. */
  readonly cells: Map<number, SeenCell>;
}

const seen = new WeakMap<SheetView, Seen>();

function seenOf(view: SheetView): Seen {
  const known = seen.get(view) ?? { columns: new Map(), cells: new Map() };
  seen.set(view, known);
  return known;
}

/** What the cells of a column look like from a row on. */
export function contentOfColumn(view: SheetView, column: number, firstRow: number): ColumnContent {
  const { columns } = seenOf(view);
  const key = `${column} ${firstRow}`;
  const content = columns.get(key) ?? lookAtColumn(view, column, firstRow);
  columns.set(key, content);
  return content;
}

function seenCell(view: SheetView, row: number, column: number): SeenCell {
  const { cells } = seenOf(view);
  const place = column * (view.lastRow + 1) + row;
  const known = cells.get(place) ?? lookAtLikeCell(view, row, column);
  cells.set(place, known);
  return known;
}

/** By what stands in a cell: plans say the same again and again, and a sheet is read up to several rows. */
function lookAtLikeCell(view: SheetView, row: number, column: number): SeenCell {
  const alike = seenInGrid(view.grid);
  const { value, numberFormat } = view.cell(row, column);
  const key = `${typeof value} ${numberFormat} ${typeof value === "number" ? value : view.text(row, column)}`;
  const known = alike.get(key) ?? lookAtCell(view, row, column);
  alike.set(key, known);
  return known;
}

const seenInGrid = rememberByObject((_: Grid) => new Map<string, SeenCell>());

function lookAtColumn(view: SheetView, column: number, firstRow: number): ColumnContent {
  const lastRow = Math.min(view.lastRow, firstRow + ROWS_LOOKED_AT);
  let filled = 0;
  const counts = { ...NOTHING_COUNTED };
  const texts = new Set<string>();
  let before: number | null = null;
  let inOrder = true;
  let rises = true;
  let first: number | null = null;
  const numbers: number[] = [];
  const headers = headersAbove(view, column, firstRow);
  for (let row = firstRow; row <= lastRow; row++) {
    const text = view.text(row, column);
    if (text === "" || headers.has(text)) continue;
    filled++;
    if (filled > SAMPLE) continue;
    const cell = seenCell(view, row, column);
    texts.add(cell.folded);
    for (const count of cell.countsAs) counts[count]++;
    inOrder = inOrder && cell.number !== null && (before === null || cell.number === before + 1);
    const place = cell.number ?? leadingNumber(text);
    rises = rises && place !== null && (before === null || place >= before);
    first ??= place;
    if (cell.number !== null) numbers.push(cell.number);
    before = place;
  }
  const looked = Math.min(filled, SAMPLE);
  const noughts = numbers.filter((number) => number === 0).length;
  const share = (count: number): number => (looked === 0 ? 0 : count / looked);
  return {
    filled,
    values: share(counts.values),
    numbered: share(counts.numbered),
    numbers: share(counts.numbers),
    // Titles over the table's width stand in the column of numbers too.
    codes: counts.codes / Math.max(1, looked - counts.longTexts),
    longTexts: share(counts.longTexts),
    marks: share(counts.marks),
    // Notes and the names of totals can stand in that of an agency.
    roleMarks: counts.roleMarks / Math.max(1, looked - counts.longTexts - counts.totals),
    levelLabels: share(counts.levelLabels),
    answers: share(counts.answers),
    yearNumbers: share(counts.yearNumbers),
    money: share(counts.money),
    dates: share(counts.dates),
    indicatorStarts: share(counts.indicatorStarts),
    amounts: share(counts.amounts),
    countsUp: inOrder && filled >= MIN_IN_ORDER,
    countsFromOne: filled >= MIN_IN_ORDER && numbers.length === looked && areRunning(numbers),
    cycle: numbers.length === looked ? cycleOf(numbers) : 0,
    rises: rises && filled >= MIN_IN_ORDER && (before ?? 0) > (first ?? 0),
    // In that of years too, where it is the first.
    periods: counts.periods / Math.max(1, looked - counts.longTexts),
    addresses: share(counts.addresses),
    distinct: share(texts.size),
    isOneText: texts.size === 1,
    areWeights:
      filled <= SAMPLE && numbers.length >= MIN_WEIGHTS && (addUpTo(1, numbers) || addUpTo(100, numbers)),
    areLongCodes:
      filled >= MIN_IN_ORDER && numbers.length === looked && texts.size > 1 && haveLongDigits(numbers),
    areOnes: filled >= MIN_IN_ORDER && numbers.length === looked && numbers.every((number) => number === 1),
    areMostlyNoughts: filled >= MIN_IN_ORDER && texts.size > 1 && noughts > looked / 2,
    areShares:
      looked > 0 && numbers.length === looked && numbers.every((number) => number >= 0 && number <= 1),
  };
}

/** That of a code that begins with it: "12" and "12A" are 12. */
function leadingNumber(text: string): number | null {
  const digits = /^(\d{1,6})[A-Za-z]?$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Whether numbers begin with 1 and none is left out; a few of them are a chance. */
function areRunning(numbers: readonly number[]): boolean {
  const goOn = numbers.every((number, place) => {
    const step = number - (numbers[place - 1] ?? 0);
    return step === 1 || (step === 0 && place > 0);
  });
  return goOn && (numbers.at(-1) ?? 0) >= MIN_IN_ORDER;
}

/** The highest of numbers which go up from 1 one by one, and begin again several times; 0 where they do not. */
function cycleOf(numbers: readonly number[]): number {
  const goOn = numbers.every((number, place) => number === 1 || number === (numbers[place - 1] ?? 0) + 1);
  const begins = numbers.filter((number) => number === 1).length;
  return goOn && begins >= MIN_CYCLES && begins < numbers.length ? Math.max(...numbers) : 0;
}

const MIN_CYCLES = 3;

/** Whether numbers have the same many digits, and hardly one is round as large amounts are. */
function haveLongDigits(numbers: readonly number[]): boolean {
  const [length = 0] = numbers.map((number) => String(number).length);
  const isCode = (number: number): boolean => Number.isInteger(number) && String(number).length === length;
  return length >= MIN_DIGITS && numbers.every(isCode) && numbers.some((number) => number % 10 !== 0);
}

/** Amounts of so many digits differ in their length. */
const MIN_DIGITS = 6;

const MIN_WEIGHTS = 5;
/** Weights are rounded. */
const NEARLY = 1e-3;

/** Whether numbers that are not all the same make up a whole again and again, each time several of them. */
function addUpTo(whole: number, numbers: readonly number[]): boolean {
  let [sum, groups] = [0, 0];
  for (const number of numbers) {
    if (number <= 0) return false;
    sum += number;
    if (Math.abs(sum - whole) > NEARLY * whole) continue;
    [sum, groups] = [0, groups + 1];
  }
  const isApart = numbers.some((number) => number !== numbers[0]);
  return sum === 0 && groups > 0 && isApart && numbers.length >= groups * 2;
}
