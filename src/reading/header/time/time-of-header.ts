import { countOfMonths } from "../../../plan/language/time/month-words";
import { partWithMonths, type NamedPart } from "../../../plan/language/time/named-part";
import { isPartOfYear, type HeaderPeriod } from "../../../plan/language/time/period-words";
import {
  partAt,
  periodOfPart,
  placeOf,
  type Period,
  type PeriodPart,
  type PeriodSpan,
} from "../../../plan/period";
import { monthInYear, planYearOf, type YearStart } from "../../../plan/plan-year";

/** What a header names of a period, in the plan's own count; of a month the year is the calendar's. */
export interface NamedTime {
  readonly year: number | null;
  /** `null` for a whole year. */
  readonly part: PeriodPart | null;
}

export const NO_TIME: NamedTime = { year: null, part: null };

/** How long the time is that a header names; `null` for a fortnight, of which there are no values. */
export function spanNamed(time: HeaderPeriod): PeriodSpan | null {
  if (!isPartOfYear(time)) return "year";
  // Months that are no part of the calendar's year can be a half of the plan's.
  return time.part === null ? "half" : (valuePart(time.part)?.span ?? null);
}

/**
 * A header's time in the plan's own count. Months that it names count before the number of a quarter, which
 * they agree with in a plan whose year begins where they say.
 *
 * @param year the year that the header names or, where it names none, the plan's
 */
export function timeNamed(time: HeaderPeriod, year: number | null, yearStart: YearStart): NamedTime {
  const { months, isCalendarYear } = time;
  const month = placeOf(time.part, "month");
  if (month !== null) {
    const isOfPlan = year !== null && !isCalendarYear;
    return { part: partAt("month", month), year: isOfPlan ? monthInYear(year, month, yearStart).year : year };
  }
  const isOfCalendar = year !== null && isCalendarYear && months !== null;
  const ofPlan = isOfCalendar ? planYearOf({ year, month: months.last }, yearStart) : year;
  return { year: ofPlan, part: partOfPlan(time, yearStart) };
}

function partOfPlan({ part, months }: HeaderPeriod, yearStart: YearStart): PeriodPart | null {
  const count = months === null ? 0 : countOfMonths(months);
  const ofMonths =
    months === null || count === 1 ? null : partWithMonths(count, (months.first - yearStart + 12) % 12);
  return ofMonths ?? valuePart(part);
}

/** A part of a year that values can be of: they are of no fortnight, which only calendars have. */
function valuePart(part: NamedPart | null): PeriodPart | null {
  return part?.span === "fortnight" ? null : part;
}

/** The period of a time; `null` where its year is not known. */
export function periodOfTime({ year, part }: NamedTime): Period | null {
  return year === null ? null : periodOfPart(year, part);
}
