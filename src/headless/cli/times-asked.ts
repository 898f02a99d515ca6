import {
  formatDay,
  isReportingPeriod,
  parseDay,
  parsePeriod,
  type Day,
  type Period,
  type ReportingPeriod,
} from "../../plan/period";
import { gregorianYear } from "../../plan/language/time/gregorian-years";
import { withWesternDigits } from "../../plan/language/numbers/digits";
import { CannotBeDone } from "./cannot-be-done";

/** Four digits by themselves. */
const YEARS = /(?<!\d)\d{4}(?!\d)/g;

/**
 * What was asked for with its years of the Buddhist era, which no year of a plan in the Gregorian calendar can be taken
 * for, as Gregorian ones; in Western digits.
 */
function inGregorianYears(text: string): string {
  return withWesternDigits(text).replace(YEARS, (year) => String(gregorianYear(Number(year)) ?? year));
}

/** What has to be said of options in which years were read in the Buddhist era. */
export function readInBuddhistEra(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.flatMap((text) => {
    const read = text === undefined ? "" : inGregorianYears(text);
    return text === undefined || read === withWesternDigits(text)
      ? []
      : [
          `“${text}” was taken as ${read}: years of the Buddhist era are 543 more than those of the Gregorian calendar.`,
        ];
  });
}

/** More years than a plan of action has. */
const MAX_YEARS = 10;

/** The years that `2026-2028`, or `2026` for one, names. */
export function years(text: string | undefined): readonly number[] {
  const asked = inGregorianYears(text ?? "");
  const match = /^\s*((?:19|20|21)\d\d)(?:\s*[-–—]\s*((?:19|20|21)\d\d))?\s*$/.exec(asked);
  const first = Number(match?.[1]);
  const count = Number(match?.[2] ?? first) - first + 1;
  if (match === null || count < 1 || count > MAX_YEARS) {
    const what =
      text === undefined
        ? "Say for which years"
        : `“${text}” does not name the years of a plan. Write them as`;
    throw new CannotBeDone(`${what}${text === undefined ? ":" : ""} --years 2026-2028 (up to ${MAX_YEARS}).`);
  }
  return Array.from({ length: count }, (_, place) => first + place);
}

/** The day that an option names, today where it is left out. */
export function day(text: string | undefined, today: Day): Day {
  if (text === undefined) return today;
  const read = parseDay(inGregorianYears(text));
  if (read === null)
    throw new CannotBeDone(
      `“${text}” is not a valid date. Write it as year, month, day: ${formatDay(today)}.`,
    );
  return read;
}

/** "2025/26" and "2025/26-Q2" are of the plan's year that is named for 2026. */
function byItsLastYear(text: string): string {
  return text.replace(YEAR_OF_TWO, (all: string, first: string, second: string) => {
    const last = String(Number(first) + 1);
    return last.endsWith(second) ? last : all;
  });
}

const YEAR_OF_TWO = /^\s*(\d{4})\s*\/\s*(\d{4}|\d{2})(?!\d)/;

/** The period that an option names. */
export function period(text: string | undefined): Period {
  if (text === undefined)
    throw new CannotBeDone("Say for which period: --period 2024-Q2, or --period 2024 for a year.");
  const read = parsePeriod(byItsLastYear(inGregorianYears(text)));
  if (read === null)
    throw new CannotBeDone(
      `“${text}” is not a valid period. Write a quarter as 2024-Q2, a year as 2024, a half as 2024-H1, or a month as 2024-03.`,
    );
  return read;
}

/** A summary is of a quarter or a year, as meetings are. */
export function periodOfSummary(text: string | undefined): ReportingPeriod {
  const read = period(text);
  if (!isReportingPeriod(read))
    throw new CannotBeDone(
      `A summary is of a quarter or a year. Write 2024-Q2 or 2024 instead of “${text}”.`,
    );
  return read;
}
