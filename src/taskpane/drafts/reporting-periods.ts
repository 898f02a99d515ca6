import {
  CALENDAR_YEAR,
  type Day,
  hasEnded as hasEndedIn,
  type Period,
  type ReportingPeriod,
  periodBegin,
  compareDays,
  quartersOfYear,
  type YearStart,
} from "../../app";

/** The quarters of the plan's years that have begun by a day, the newest first; the plan's first one where none has. */
function reportingQuarters(
  years: readonly number[],
  today: Day,
  yearStart: YearStart,
): readonly ReportingPeriod[] {
  const all = [...years].sort((a, b) => a - b).flatMap(quartersOfYear);
  const begun = all.filter((quarter) => compareDays(periodBegin(quarter, yearStart), today) <= 0);
  return begun.length > 0 ? begun.reverse() : all.slice(0, 1);
}

/**
 * The periods that can be reported on: the quarters of the plan's years that have begun by a day, the
 * newest first, then these years as a whole. Where none has begun the plan's first ones; none where the
 * plan dates no year.
 */
export function reportingPeriods(
  years: readonly number[],
  today: Day,
  yearStart: YearStart = CALENDAR_YEAR,
): readonly ReportingPeriod[] {
  const quarters = reportingQuarters(years, today, yearStart);
  const begun = [...new Set(quarters.map(({ year }) => year))];
  return [...quarters, ...begun.map((year) => ({ year }))];
}

/** Whether the last day of a period is over. */
export function hasEnded(period: Period, today: Day, yearStart: YearStart = CALENDAR_YEAR): boolean {
  return hasEndedIn(period, today, yearStart);
}

/**
 * The quarter that is due for a report: the last one that ended, or the plan's first where none has;
 * `null` where the plan dates no year.
 */
export function quarterToReport(
  years: readonly number[],
  today: Day,
  yearStart: YearStart = CALENDAR_YEAR,
): ReportingPeriod | null {
  const quarters = reportingQuarters(years, today, yearStart);
  return quarters.find((quarter) => hasEnded(quarter, today, yearStart)) ?? quarters.at(-1) ?? null;
}
