import { compareDays, type Day, type Period, periodEnd, type Quarter, quarterOfDay } from "../app";

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** The quarters of the plan's years that have begun by a day, the newest first; the plan's first one where none has. */
function reportingQuarters(years: readonly number[], today: Day): readonly Period[] {
  const running = quarterOfDay(today);
  const all = [...years]
    .sort((a, b) => a - b)
    .flatMap((year) => QUARTERS.map((quarter) => ({ year, quarter })));
  const begun = all.filter(
    ({ year, quarter }) => year < running.year || (year === running.year && quarter <= running.quarter),
  );
  return begun.length > 0 ? begun.reverse() : all.slice(0, 1);
}

/**
 * The periods that can be reported on: the quarters of the plan's years that have begun by a day, the
 * newest first, then these years as a whole. Where none has begun the plan's first ones; none where the
 * plan dates no year.
 */
export function reportingPeriods(years: readonly number[], today: Day): readonly Period[] {
  const quarters = reportingQuarters(years, today);
  const begun = [...new Set(quarters.map(({ year }) => year))];
  return [...quarters, ...begun.map((year) => ({ year }))];
}

/** Whether the last day of a period is over. */
export function hasEnded(period: Period, today: Day): boolean {
  return compareDays(periodEnd(period), today) < 0;
}

/**
 * The quarter that is due for a report: the last one that ended, or the plan's first where none has;
 * `null` where the plan dates no year.
 */
export function quarterToReport(years: readonly number[], today: Day): Period | null {
  const quarters = reportingQuarters(years, today);
  return quarters.find((quarter) => hasEnded(quarter, today)) ?? quarters.at(-1) ?? null;
}
