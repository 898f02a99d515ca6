import { compareDays, periodOfPart, type Quarter } from "../../plan/period";
import { CALENDAR_YEAR, partsOf, quarterOfDay, type YearStart } from "../../plan/plan-year";
import type { MentionedDate, WorkplanEntry } from "../../plan/workplan";
import { dayOfSerial } from "../sheet/date-serial";
import { datesInText } from "./dates-in-text";
import type { HeaderColumn } from "../header/header-column";
import { periodInHeader } from "../../plan/language/time/period-words";
import { dayText, type SheetView } from "../sheet/sheet-view";
import { TO } from "../../plan/language/time/date-words";
import { AND } from "../../plan/language/spelling/joining-words";
import { onOneLine, withoutAccents } from "../../plan/language/spelling/text-folding";
import { withWesternDigits } from "../../plan/language/numbers/digits";
import { ofLanguages } from "../../languages/in-use";

/** What a workplan says of one quarter, before actions and dates are looked for in its words. */
export type EntryDraft = Pick<WorkplanEntry, "year" | "quarter" | "outputs" | "activities" | "cell"> & {
  /** The number of the row's activity, where it has one. */
  readonly number: string | null;
  /** The dates that the activity's row gives to this quarter; left out, those that its own words name. */
  readonly dates?: readonly MentionedDate[];
};

/** A quarter of a year that a cell names; the year may stand elsewhere. */
export interface NamedQuarter {
  readonly year: number | null;
  readonly quarter: Quarter;
}

const BETWEEN_QUARTERS = ofLanguages(() => new RegExp(String.raw`[,;&+/\n]|${AND()}`, "iu"));
const BETWEEN_ENDS = ofLanguages(() => new RegExp(String.raw`\s?(?:[-‐‑–—]|${TO()})\s?`, "iu"));
const NUMERAL = /^(?:[1-4]|i{1,3}|iv)$/i;

/** The quarters that a cell names in words: "Q1", "T1–T3 2024", "Q2, Q4", "1", "First half". */
export function quartersNamed(text: string): readonly NamedQuarter[] {
  const year = periodInHeader(text)?.year ?? null;
  return withWesternDigits(text)
    .split(BETWEEN_QUARTERS())
    .flatMap((part) => {
      const ends = withoutAccents(onOneLine(part))
        .split(BETWEEN_ENDS())
        .flatMap((end) => quartersOfName(end.trim()));
      return quartersBetween(ends[0], ends[ends.length - 1]);
    })
    .map((named) => ({ ...named, year: named.year ?? year }));
}

/** "Q5", "Quarter 6": words that would name a quarter with another number. */
export function namesNoQuarterThereIs(text: string): boolean {
  const western = withWesternDigits(text);
  const first = western.replace(BEYOND_FOUR, "1");
  return first !== western && quartersNamed(western).length === 0 && quartersNamed(first).length > 0;
}

const BEYOND_FOUR = /(?<!\d)[05-9](?!\d)/u;

function quartersOfName(name: string): readonly NamedQuarter[] {
  const period = periodInHeader(NUMERAL.test(name) ? `Q${name}` : name);
  if (period === null) return [];
  const { year, part } = period;
  if (part?.span !== "quarter" && part?.span !== "half") return [];
  return partsOf(periodOfPart(COMMON_YEAR, part), "quarter", CALENDAR_YEAR).flatMap(({ quarter }) =>
    quarter === undefined ? [] : [{ year, quarter }],
  );
}

/** Any year has the same quarters. */
const COMMON_YEAR = 2000;

function quartersBetween(first?: NamedQuarter, last?: NamedQuarter): readonly NamedQuarter[] {
  if (first === undefined || last === undefined) return [];
  const begin = placeOf({ quarter: first.quarter, year: first.year ?? last.year });
  const count = placeOf({ quarter: last.quarter, year: last.year ?? first.year }) - begin + 1;
  if (count < 1 || count > MAX_QUARTERS) return [first];
  return Array.from({ length: count }, (_, after) => ({
    year: first.year === null && last.year === null ? null : Math.floor((begin + after) / 4),
    quarter: (((begin + after) % 4) + 1) as Quarter,
  }));
}

const MAX_QUARTERS = 20;

function placeOf({ year, quarter }: NamedQuarter): number {
  return (year ?? 0) * 4 + quarter - 1;
}

/** The quarters that a date lies in. */
export function quartersOfDate(
  { first, last }: MentionedDate,
  yearStart: YearStart,
): readonly NamedQuarter[] {
  return quartersBetween(quarterOfDay(first, yearStart), quarterOfDay(last, yearStart));
}

/**
 * The dates that stand in a row's columns for them; a start and an end are one date. An end that names no year and would
 * lie before its start ("November", "February") is of the next one.
 */
export function datesOfRow(
  view: SheetView,
  row: number,
  columns: readonly HeaderColumn[],
  year: number | null,
): readonly MentionedDate[] {
  const dates = columns.flatMap(({ column }) => {
    const cell = view.reference(row, view.merge(row, column)?.firstColumn ?? column);
    return datesInText(dateText(view, row, column), year).map((date) => ({ ...date, cell }));
  });
  const [start, end, ...more] = dates;
  if (columns.length !== 2 || start === undefined || end === undefined || more.length > 0) return dates;
  const isOfNextYear = compareDays(end.last, start.first) < 0 && datesInText(end.text, null).length === 0;
  const last = isOfNextYear ? { ...end.last, year: end.last.year + 1 } : end.last;
  return [{ ...start, last, end: { text: end.text, cell: end.cell } }];
}

/** A cell's text; a number that Excel would show as a date where the cell were formatted so, as that date. */
function dateText(view: SheetView, row: number, column: number): string {
  const value = view.value(row, column);
  const day = typeof value === "number" ? dayOfSerial(value) : null;
  return day === null ? view.seenText(row, column) : dayText(day);
}

/** Gives each date of an activity to the quarter of it that the date lies in, else to its first. */
export function withDates(
  drafts: readonly EntryDraft[],
  dates: readonly MentionedDate[],
  yearStart: YearStart,
): readonly EntryDraft[] {
  const places = dates.map((date) => {
    const quarters = quartersOfDate(date, yearStart);
    const place = drafts.findIndex((draft) =>
      quarters.some(({ year, quarter }) => year === draft.year && quarter === draft.quarter),
    );
    return Math.max(0, place);
  });
  return drafts.map((draft, at) => ({ ...draft, dates: dates.filter((_, place) => places[place] === at) }));
}
