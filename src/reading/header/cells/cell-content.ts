import { isCellError } from "@plan-of-action/xlsx/grid";
import { isDateFormat } from "../../sheet/date-serial";
import { withWesternDigits } from "../../../plan/language/numbers/digits";
import { CURRENCY_WITHIN } from "../../../plan/language/numbers/currencies";
import { phrases } from "../../../plan/language/phrases";
import { codeAlone, levelLabel, numberedAction } from "../numbering";
import { isPartOfYear, periodInHeader } from "../../../plan/language/time/period-words";
import type { Value } from "../../../plan/value";
import { datedParts } from "../../values/dated-parts";
import { readValueCell, saysNumber } from "../../values/value-cell";
import type { SheetView } from "../../sheet/sheet-view";
import { withoutBracketed } from "../../../plan/language/spelling/brackets";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { CALENDAR_MARK, isRoleMark } from "./marks";

/** Letters of a text that says more than a code, a unit or a state. */
const LONG = 18;

/** Formats name their language as `[$-409]`, which is no currency. */
function isMoney(text: string, numberFormat: string): boolean {
  const format = numberFormat === "General" ? "" : numberFormat.replace(/\[\$-[^\]]*\]/g, "");
  return CURRENCY_WITHIN.test(format) || (/\d/.test(text) && text.length <= 20 && CURRENCY_WITHIN.test(text));
}

const LONGEST_PERIOD = 20;

/** "30/06/2025", "30.6.25", "2025-06-30", with the time of the day or without. */
const WRITTEN_DATE =
  /^\s*(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?\s*$/;
const LONGEST_DATE = 24;

function namesPeriod(text: string): boolean {
  if (text.length > LONGEST_PERIOD) return false;
  const period = periodInHeader(text);
  if (period === null) return phrases.totals().isWhole(foldText(text));
  return period.year !== null || period.yearOfPlan !== null || isPartOfYear(period);
}

/** "1: Set up the commission for the sale of land" begins with a number and is none. */
function isOfManyWords(text: string): boolean {
  const looked = beginningOf(text);
  return looked.length > 40 && (looked.match(/\p{L}/gu) ?? []).length > looked.length * 0.6;
}

/** "META-117", "IND_04": a code, and no amount. */
const NUMBERED_LETTERS = /^\p{L}{2,8}[-‐–_]\p{Nd}{1,6}$/u;

const LOOKED_AT = 2_000;

/** As much of a text as tells what it is, and apart from others. */
function beginningOf(text: string): string {
  return text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text;
}

/** Each thing that a cell can count as, before any cell was looked at. */
export const NOTHING_COUNTED = {
  values: 0,
  numbers: 0,
  codes: 0,
  numbered: 0,
  longTexts: 0,
  marks: 0,
  roleMarks: 0,
  totals: 0,
  levelLabels: 0,
  answers: 0,
  yearNumbers: 0,
  money: 0,
  dates: 0,
  indicatorStarts: 0,
  amounts: 0,
  periods: 0,
  addresses: 0,
};

function isWithoutWords({ state }: Value): boolean {
  return state !== "text" && state !== "error";
}

/** Somebody's e-mail address. */
const ADDRESS = /^\s*[^\s@]{1,64}@[^\s@]{1,200}\.\p{L}{2,}\s*$/u;

type Count = keyof typeof NOTHING_COUNTED;

/** What a cell says by itself, whichever row its column is taken to begin at. */
export interface SeenCell {
  readonly countsAs: readonly Count[];
  readonly folded: string;
  /** The number that it holds. */
  readonly number: number | null;
}

/** Looks at a cell by itself; what it counts as is the same for all cells with its text and format. */
export function lookAtCell(view: SheetView, row: number, column: number): SeenCell {
  const text = view.text(row, column);
  const cell = view.cell(row, column);
  const numbered = typeof cell.value === "number" ? null : numberedAction(text);
  // "2. Human security" is a heading with its number, and no 2; "5.7 km" is a quantity.
  const isHeading = numbered !== null && /[.):]$/u.test(numbered.written) && /^\p{L}{2}/u.test(numbered.rest);
  const isOfWords = isHeading || NUMBERED_LETTERS.test(text) || isOfManyWords(text);
  const values = isOfWords ? [] : readValueCell(cell, view.reference(row, column));
  const folded = foldText(beginningOf(text));
  const isByYear = typeof cell.value === "string" && saysByYear(text);
  const countsAs: Readonly<Record<Count, boolean>> = {
    values: isByYear || (!isOfWords && values.every((value) => saysNumber(value) || isWithoutWords(value))),
    numbers: isByYear || (!isOfWords && values.some(saysNumber)),
    codes: codeAlone(text) !== null,
    numbered: numbered !== null,
    longTexts: text.length > LONG && !isCellError(cell.value),
    marks: CALENDAR_MARK.test(text),
    roleMarks: isRoleMark(text),
    totals: phrases.totals().isWhole(folded),
    levelLabels: levelLabel(text) !== null,
    answers: phrases.answers().isWhole(folded),
    yearNumbers: /^(?:19|20|25)\d\d$/.test(text),
    money: isMoney(text, cell.numberFormat),
    periods: namesPeriod(text),
    addresses: ADDRESS.test(text),
    dates:
      (typeof cell.value === "number" && isDateFormat(cell.numberFormat)) ||
      (text.length <= LONGEST_DATE && WRITTEN_DATE.test(withWesternDigits(text))),
    amounts: /\p{Nd}/u.test(folded.slice(Math.max(0, folded.search(/\p{L}/u)))),
    indicatorStarts: text.length > 12 && namesMeasure(text, folded),
  };
  return {
    countsAs: (Object.keys(countsAs) as Count[]).filter((count) => countsAs[count]),
    folded,
    number: typeof cell.value === "number" ? cell.value : null,
  };
}

/** "2024: 2, 2025: 4", "2 by 2024; 4 by 2025": numbers with the years that they are of. */
function saysByYear(text: string): boolean {
  if (text.length > LONGEST_BY_YEAR) return false;
  return NUMBER_BY_YEAR.test(text) || datedParts(text) !== null;
}

const LONGEST_BY_YEAR = 120;
/** "1.1.1" numbers what is measured. */
const NUMBER_BY_YEAR =
  /^\s*(?!\p{Nd}+(?:\.\p{Nd}{1,2}){2})\p{Nd}[\p{Nd}.,]*(?:\s*[%٪])?\s\p{L}.*(?:19|20|25)\d\d/u;

/** Whether a text says "number of" or the like, at its beginning or, as some languages do, at its end. */
function namesMeasure(text: string, folded: string): boolean {
  if (phrases.indicatorStarts().isStart(foldText(text.slice(0, 40)))) return true;
  const bare = text.includes("(") ? foldText(withoutBracketed(text)) : folded;
  return phrases.indicatorEnds().isWhole(bare.slice(bare.lastIndexOf(" ") + 1));
}
