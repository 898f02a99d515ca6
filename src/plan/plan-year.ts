import {
  compareDays,
  daysInMonth,
  isOfCalendar,
  isReportingPeriod,
  monthsInSpan,
  partAt,
  partOfPeriod,
  partsInYear,
  periodOfPart,
  spanOf,
  type Day,
  type Month,
  type MonthPeriod,
  type Period,
  type PeriodSpan,
  type Quarter,
  type QuarterPeriod,
  type ReportingPeriod,
} from "./period";

/**
 * The month in which a plan's year begins: January, April, July or October. A year that begins in January
 * has the name of its calendar year; any other the name of the calendar year in which it ends, as fiscal
 * years have it: where it begins in October, 2025-Q1 is October to December 2024.
 */
export type YearStart = 1 | 4 | 7 | 10;

/** The calendar's own year: what holds where a plan says nothing else. */
export const CALENDAR_YEAR: YearStart = 1;

export const YEAR_STARTS: readonly YearStart[] = [1, 4, 7, 10];

/** A start as doubts and mappings write it down: "yearStart: 7". */
export function yearStartText(start: YearStart): string {
  return `yearStart: ${start}`;
}

/** The first and the last month of a period, as whole numbers. */
export interface MonthRange {
  readonly first: number;
  readonly last: number;
}

/** The months of a period in a count that goes on through all years, so that those of two periods compare. */
export function monthRange(period: Period, yearStart: YearStart): MonthRange {
  const { span, index } = partOfPeriod(period) ?? WHOLE_YEAR;
  const length = monthsInSpan(span);
  const begin = isOfCalendar(span) ? period.year * 12 : firstMonthOfYear(period.year, yearStart);
  const first = begin + (index - 1) * length;
  return { first, last: first + length - 1 };
}

const WHOLE_YEAR = { span: "year", index: 1 } as const;

function firstMonthOfYear(year: number, yearStart: YearStart): number {
  return (yearStart === 1 ? year : year - 1) * 12 + yearStart - 1;
}

/** The first day of a period. */
export function periodBegin(period: Period, yearStart: YearStart): Day {
  return { ...calendarMonth(monthRange(period, yearStart).first), day: 1 };
}

/** The last day of a period. */
export function periodEnd(period: Period, yearStart: YearStart): Day {
  const month = calendarMonth(monthRange(period, yearStart).last);
  return { ...month, day: daysInMonth(month) };
}

function calendarMonth(place: number): MonthPeriod {
  return { year: Math.floor(place / 12), month: ((place % 12) + 1) as Month };
}

/** The year of the plan in which a period lies. */
export function planYearOf(period: Period, yearStart: YearStart): number {
  if (period.month === undefined) return period.year;
  return yearStart !== 1 && period.month >= yearStart ? period.year + 1 : period.year;
}

/** The month of the calendar that lies in a year of the plan. */
export function monthInYear(year: number, month: Month, yearStart: YearStart): MonthPeriod {
  return { year: yearStart !== 1 && month >= yearStart ? year - 1 : year, month };
}

/** The months of a period counted from 1 where the plan's year begins: 4 to 6 for a second quarter. */
export function monthsOfYear(period: Period, yearStart: YearStart): MonthRange {
  const before = firstMonthOfYear(planYearOf(period, yearStart), yearStart) - 1;
  const { first, last } = monthRange(period, yearStart);
  return { first: first - before, last: last - before };
}

/** The period of a span in which a month of the calendar lies. */
export function periodOfMonth(month: MonthPeriod, span: PeriodSpan, yearStart: YearStart): Period {
  if (span === "month") return month;
  const year = planYearOf(month, yearStart);
  if (span === "year") return { year };
  const index = Math.ceil(monthsOfYear(month, yearStart).first / monthsInSpan(span));
  return periodOfPart(year, partAt(span, index));
}

/** The period of a span in which a day falls. */
export function periodOfDay({ year, month }: Day, span: PeriodSpan, yearStart: YearStart): Period {
  return periodOfMonth({ year, month: month as Month }, span, yearStart);
}

/** The quarters of a year of the plan, whenever it begins. */
export function quartersOfYear(year: number): readonly QuarterPeriod[] {
  return ([1, 2, 3, 4] as const).map((quarter) => ({ year, quarter }));
}

/** The period itself where it is a quarter or a year; the quarter in which any other part of a year ends. */
export function reportingPeriodAt(period: Period, yearStart: YearStart): ReportingPeriod {
  return isReportingPeriod(period) ? period : quarterOfDay(periodEnd(period, yearStart), yearStart);
}

/** The quarter in which a day falls. */
export function quarterOfDay(day: Day, yearStart: YearStart): { year: number; quarter: Quarter } {
  const { year, quarter = 4 } = periodOfDay(day, "quarter", yearStart);
  return { year, quarter };
}

/** The periods of a span that make up a longer period, in the order of time; the period alone where it is not longer. */
export function partsOf(period: Period, span: PeriodSpan, yearStart: YearStart): readonly Period[] {
  const { first, last } = monthRange(period, yearStart);
  const length = monthsInSpan(span);
  if (length >= last - first + 1) return [period];
  return Array.from({ length: (last - first + 1) / length }, (_, place) =>
    periodOfMonth(calendarMonth(first + place * length), span, yearStart),
  );
}

/** Whether all months of a period lie in another. */
export function contains(whole: Period, part: Period, yearStart: YearStart): boolean {
  const [outer, inner] = [monthRange(whole, yearStart), monthRange(part, yearStart)];
  return outer.first <= inner.first && inner.last <= outer.last;
}

/**
 * Whether a report of a time tells how a period ended: it reaches into the last quarter of a year or half, or into the
 * last month of a quarter. What was done in the first quarter of a year says nothing of the last.
 */
export function reachesEnd(reported: MonthRange, period: MonthRange): boolean {
  const lastPart = period.last - period.first + 1 > QUARTER ? QUARTER : 1;
  return reported.first <= period.last && reported.last > period.last - lastPart;
}

const QUARTER = 3;

/** The period of the same length just before. */
export function periodBefore(period: Period): Period {
  const part = partOfPeriod(period);
  if (part === null) return { year: period.year - 1 };
  const { span, index } = part;
  return index === 1
    ? periodOfPart(period.year - 1, partAt(span, partsInYear(span)))
    : periodOfPart(period.year, partAt(span, index - 1));
}

/** Below zero where `a` ends before `b`, zero where both end on one day, above zero after it. */
export function comparePeriodEnds(a: Period, b: Period, yearStart: YearStart): number {
  return monthRange(a, yearStart).last - monthRange(b, yearStart).last;
}

/** In the order of their ends; a whole comes after its parts. */
export function comparePeriods(a: Period, b: Period, yearStart: YearStart): number {
  return comparePeriodEnds(a, b, yearStart) || monthsInSpan(spanOf(a)) - monthsInSpan(spanOf(b));
}

/** Whether a day comes after the end of a period. */
export function hasEnded(period: Period, on: Day, yearStart: YearStart): boolean {
  return compareDays(on, periodEnd(period, yearStart)) > 0;
}

/** Whether a plan covers the year of a period: one of its years, or any where it names none, as plans of statuses do. */
export function coversYearOf(
  { years, yearStart }: { readonly years: readonly number[]; readonly yearStart: YearStart },
  period: Period,
): boolean {
  return years.length === 0 || years.includes(planYearOf(period, yearStart));
}

/**
 * How a plan writes years that two of the calendar name: what is between them, and how many digits the second has. `/2`
 * is that of "2025/26".
 */
export type YearsOfTwo = `${"/" | "-" | "–"}${2 | 4}`;
