import { isCellError } from "../../workbook/grid";
import { isDateFormat } from "../sheet/date-serial";
import { CURRENCY_WITHIN } from "../../plan/language/currencies";
import { phrases } from "../../plan/language/lexicon";
import { codeAlone, levelLabel, numberedAction } from "./numbering";
import { isPartOfYear, periodInHead } from "../../plan/language/period-words";
import type { Value } from "../../plan/value";
import { readValueCell, saysNumber } from "../values/value-cell";
import type { SheetView } from "../sheet/sheet-view";
import { foldText } from "../../plan/language/text-folding";

/** What the cells of a column look like, from a sample of its filled cells. */
export interface ColumnContent {
  readonly filled: number;
  /** Shares of the filled cells, from 0 to 1. */
  readonly values: number;
  readonly numbers: number;
  readonly codes: number;
  /** Texts that begin with a number such as `1.2`. */
  readonly numbered: number;
  readonly longTexts: number;
  readonly distinct: number;
  /** x, ✓, ●: marks in a calendar. */
  readonly marks: number;
  /** Marks for the part that an agency has: L, S, x. */
  readonly roleMarks: number;
  /** "Outcome 1", "Goal": names of levels without more. */
  readonly levelLabels: number;
  readonly yearNumbers: number;
  /** Sums of money, by their format or their text. */
  readonly money: number;
  /** Dates, by their format. */
  readonly dates: number;
  /** Texts that begin as indicators do: "Number of", "% of". */
  readonly indicatorStarts: number;
  /** Whether the cells are 1, 2, 3 … or go on from another number, row by row. */
  readonly countsUp: boolean;
  /** Short texts that name a year, a part of one, or the total of several. */
  readonly periods: number;
}

/** Whether what stands in a column is nothing but numbers; "1.1 Train officers" is a text. */
export function areNumbers({ values, numbered, numbers }: ColumnContent): boolean {
  return values - numbered > 0.7 && numbers > 0.6;
}

const SAMPLE = 40;
/** So many numbers that follow one another are no chance. */
const FEWEST_IN_ORDER = 5;
/** Rows looked at; the rest of a long table looks like its beginning. */
const ROWS_LOOKED_AT = 400;

export const CALENDAR_MARK = /^(?:[xX×✓✔☑✗√●•■▪█*]|\u00fc|\u00d6|p)$/u;

/** Formats name their language as `[$-409]`, which is no currency. */
function isMoney(text: string, numberFormat: string): boolean {
  const format = numberFormat === "General" ? "" : numberFormat.replace(/\[\$-[^\]]*\]/g, "");
  return CURRENCY_WITHIN.test(format) || (/\d/.test(text) && text.length <= 20 && CURRENCY_WITHIN.test(text));
}

const LONGEST_PERIOD = 20;

function namesPeriod(text: string): boolean {
  if (text.length > LONGEST_PERIOD) return false;
  const period = periodInHead(text);
  if (period === null) return phrases.totals.isWhole(foldText(text));
  return period.year !== null || period.yearOfPlan !== null || isPartOfYear(period);
}

/** "L" for lead, "S" and "P" for support and partner, "R", "C", "A" of a responsibility matrix. */
const SUPPORT_LETTER = /^[SP]$/iu;
const ROLE_LETTER = /^[LSRPCA]$/iu;
const LONGEST_ROLE = 30;
/** "1: Set up the commission for the sale of land" begins with a number and is none. */
function isOfManyWords(text: string): boolean {
  return text.length > 40 && (text.match(/\p{L}/gu) ?? []).length > text.length * 0.6;
}

/** Whether a cell says by a mark that the agency of its column has a part in the row's action. */
export function isRoleMark(text: string): boolean {
  if (text.length > LONGEST_ROLE) return false;
  return (
    CALENDAR_MARK.test(text) ||
    ROLE_LETTER.test(text) ||
    phrases.leads.isWhole(foldText(text)) ||
    isSupportMark(text)
  );
}

/** Whether that part is to help, not to lead. */
export function isSupportMark(text: string): boolean {
  return SUPPORT_LETTER.test(text) || (text.length <= LONGEST_ROLE && phrases.helps.isWhole(foldText(text)));
}

const NOTHING_COUNTED = {
  values: 0,
  numbers: 0,
  codes: 0,
  numbered: 0,
  longTexts: 0,
  marks: 0,
  roleMarks: 0,
  totals: 0,
  levelLabels: 0,
  yearNumbers: 0,
  money: 0,
  dates: 0,
  indicatorStarts: 0,
  periods: 0,
};

/** The column's own heads, which stand among its cells again after page breaks. */
function headsAbove(view: SheetView, column: number, firstRow: number): ReadonlySet<string> {
  const heads = new Set<string>();
  for (let row = Math.max(view.firstRow, firstRow - ROWS_OF_HEAD); row < firstRow; row++) {
    heads.add(view.text(row, column));
  }
  return heads;
}

const ROWS_OF_HEAD = 4;

/** What was seen of each sheet, as long as that is read: one column is asked for by several who settle heads. */
const seen = new WeakMap<SheetView, Map<string, ColumnContent>>();

export function contentOfColumn(view: SheetView, column: number, firstRow: number): ColumnContent {
  const ofSheet = seen.get(view) ?? new Map<string, ColumnContent>();
  seen.set(view, ofSheet);
  const key = `${column} ${firstRow}`;
  const content = ofSheet.get(key) ?? lookAtColumn(view, column, firstRow);
  ofSheet.set(key, content);
  return content;
}

function isWithoutWords({ state }: Value): boolean {
  return state !== "text" && state !== "error";
}

function lookAtColumn(view: SheetView, column: number, firstRow: number): ColumnContent {
  const lastRow = Math.min(view.lastRow, firstRow + ROWS_LOOKED_AT);
  let filled = 0;
  const counts = { ...NOTHING_COUNTED };
  const texts = new Set<string>();
  let before: number | null = null;
  let inOrder = true;
  const heads = headsAbove(view, column, firstRow);
  for (let row = firstRow; row <= lastRow && filled < SAMPLE; row++) {
    const text = view.text(row, column);
    if (text === "" || heads.has(text)) continue;
    filled++;
    texts.add(foldText(text));
    const cell = view.cell(row, column);
    const values = readValueCell(cell, view.reference(row, column));
    const isSentence = isOfManyWords(text);
    if (!isSentence && values.every((value) => saysNumber(value) || isWithoutWords(value))) counts.values++;
    if (!isSentence && values.some(saysNumber)) counts.numbers++;
    if (codeAlone(text) !== null) counts.codes++;
    if (numberedAction(text) !== null) counts.numbered++;
    if (text.length > 18 && !isCellError(cell.value)) counts.longTexts++;
    if (CALENDAR_MARK.test(text)) counts.marks++;
    if (isRoleMark(text)) counts.roleMarks++;
    if (phrases.totals.isWhole(foldText(text))) counts.totals++;
    if (levelLabel(text) !== null) counts.levelLabels++;
    if (/^(?:19|20|25)\d\d$/.test(text)) counts.yearNumbers++;
    if (isMoney(text, cell.numberFormat)) counts.money++;
    if (namesPeriod(text)) counts.periods++;
    if (typeof cell.value === "number" && isDateFormat(cell.numberFormat)) counts.dates++;
    if (text.length > 12 && phrases.indicatorStarts.isStart(foldText(text.slice(0, 40))))
      counts.indicatorStarts++;
    inOrder = inOrder && typeof cell.value === "number" && (before === null || cell.value === before + 1);
    before = typeof cell.value === "number" ? cell.value : null;
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    values: share(counts.values),
    numbered: share(counts.numbered),
    numbers: share(counts.numbers),
    // Titles over the table's width stand in the column of numbers too.
    codes: counts.codes / Math.max(1, filled - counts.longTexts),
    longTexts: share(counts.longTexts),
    marks: share(counts.marks),
    // Notes and the names of totals can stand in that of an agency.
    roleMarks: counts.roleMarks / Math.max(1, filled - counts.longTexts - counts.totals),
    levelLabels: share(counts.levelLabels),
    yearNumbers: share(counts.yearNumbers),
    money: share(counts.money),
    dates: share(counts.dates),
    indicatorStarts: share(counts.indicatorStarts),
    countsUp: inOrder && filled >= FEWEST_IN_ORDER,
    // In that of years too, where it is the first.
    periods: counts.periods / Math.max(1, filled - counts.longTexts),
    distinct: share(texts.size),
  };
}
