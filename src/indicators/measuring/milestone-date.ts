import { periodInHeader } from "../../plan/language/time/period-words";
import {
  daysAfter,
  periodOfKey,
  periodOfPart,
  type Month,
  type Period,
  type PeriodKey,
} from "../../plan/period";
import type { Indicator } from "../../plan/plan";
import type { Value } from "../../plan/value";

/** The day before the first of Excel's dates of 1900, as its serials from March 1900 on count. */
const DAY_ZERO = { year: 1899, month: 12, day: 30 };
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** A longer text tells more than a date. */
const MAX_LENGTH = 40;

/**
 * The time that is in place of a milestone's value: a date, "June 2024", "by the end of Q2 2024", 2024; `null` if none
 * does. A month without a year is of the year of its column.
 */
export function milestonePeriod(value: Value | null | undefined, key?: PeriodKey): Period | null {
  if (value?.state === "number") {
    const { number, written, percent } = value;
    if (written === "date") {
      const { year, month } = daysAfter(DAY_ZERO, Math.floor(number));
      return isYear(year) ? { year, month: month as Month } : null;
    }
    return Number.isInteger(number) && isYear(number) && !percent ? { year: number } : null;
  }
  if (value?.state !== "text" || value.raw.length > MAX_LENGTH) return null;
  const named = periodInHeader(value.raw);
  if (named?.span !== null) return null;
  const year = named.year ?? (key === undefined ? null : periodOfKey(key).year);
  if (year === null || !isYear(year)) return null;
  const { part } = named;
  if (part?.span === "fortnight") return null;
  if (part !== null) return periodOfPart(year, part);
  return named.year === null ? null : { year };
}

function isYear(number: number): boolean {
  return number >= FIRST_YEAR && number <= LAST_YEAR;
}

/** Whether the targets of a milestone say by when it is to be reached, and not only that it is. */
export function isDatedMilestone({ overallTarget, targets, dueBy }: Indicator): boolean {
  return (
    dueBy !== undefined ||
    milestonePeriod(overallTarget) !== null ||
    [...targets].some(([key, value]) => milestonePeriod(value, key) !== null)
  );
}
