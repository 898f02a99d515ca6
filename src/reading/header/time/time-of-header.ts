import { countOfMonths } from "../../../plan/language/time/month-words";
import { isPartOfYear, type HeaderPeriod } from "../../../plan/language/time/period-words";
import type { Half, Month, Period, PeriodSpan, Quarter } from "../../../plan/period";
import { monthInYear, planYearOf, type YearStart } from "../../../plan/plan-year";

/** What a header names of a period, in the plan's own count; of a month the year is the calendar's. */
export interface NamedTime {
  readonly year: number | null;
  readonly half: Half | null;
  readonly quarter: Quarter | null;
  readonly month: Month | null;
}

export const NO_TIME: NamedTime = { year: null, half: null, quarter: null, month: null };

/** How long the time is that a header names. */
export function spanNamed(time: HeaderPeriod): PeriodSpan {
  if (!isPartOfYear(time)) return "year";
  if (time.month !== null) return "month";
  const isHalf = time.half !== null || (time.quarter === null && time.third === null);
  return isHalf ? "half" : "quarter";
}

/**
 * A header's time in the plan's own count. Months that it names count before the number of a quarter, which
 * they agree with in a plan whose year begins where they say; four months are due by the quarter in which they end.
 *
 * @param year the year that the header names or, where it names none, the plan's
 */
export function timeNamed(time: HeaderPeriod, year: number | null, yearStart: YearStart): NamedTime {
  const { month, months, isCalendarYear } = time;
  if (month !== null) {
    const isOfPlan = year !== null && !isCalendarYear;
    return { ...NO_TIME, month, year: isOfPlan ? monthInYear(year, month, yearStart).year : year };
  }
  const isOfCalendar = year !== null && isCalendarYear && months !== null;
  const ofPlan = isOfCalendar ? planYearOf({ year, month: months.last }, yearStart) : year;
  return { ...NO_TIME, ...partNamed(time, yearStart), year: ofPlan };
}

function partNamed(time: HeaderPeriod, yearStart: YearStart): Partial<NamedTime> {
  const { quarter, half, third, months } = time;
  if (months !== null && countOfMonths(months) < 12) {
    const before = (months.first - yearStart + 12) % 12;
    const place = before / countOfMonths(months) + 1;
    if (Number.isInteger(place) && countOfMonths(months) === 3) return { quarter: place as Quarter };
    if (Number.isInteger(place) && countOfMonths(months) === 6) return { half: place as Half };
  }
  if (third !== null) return { quarter: Math.ceil((third * 4) / 3) as Quarter };
  return quarter === null ? { half } : { quarter };
}

/** The period of a time; `null` where its year is not known. */
export function periodOfTime({ year, half, quarter, month }: NamedTime): Period | null {
  if (year === null) return null;
  if (month !== null) return { year, month };
  if (quarter !== null) return { year, quarter };
  return half === null ? { year } : { year, half };
}
