import { compareDays, type Day, periodEnd, type Quarter, quarterOfDay } from "../app";

/** A quarter that can be reported on. */
export interface ReportingQuarter {
  readonly year: number;
  readonly quarter: Quarter;
}

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/**
 * The quarters of the plan's years that have begun by a day, the newest first; the plan's first
 * quarter alone where none has begun; none where the plan dates no year.
 */
export function reportingQuarters(years: readonly number[], today: Day): readonly ReportingQuarter[] {
  const running = quarterOfDay(today);
  const all = [...years]
    .sort((a, b) => a - b)
    .flatMap((year) => QUARTERS.map((quarter) => ({ year, quarter })));
  const begun = all.filter(
    ({ year, quarter }) => year < running.year || (year === running.year && quarter <= running.quarter),
  );
  return begun.length > 0 ? begun.reverse() : all.slice(0, 1);
}

/** Whether the last day of a quarter is over. */
export function hasEnded(quarter: ReportingQuarter, today: Day): boolean {
  return compareDays(periodEnd(quarter), today) < 0;
}

/**
 * The quarter that is due for a report: the last one that ended, or the plan's first where none has;
 * `null` where the plan dates no year.
 */
export function quarterToReport(years: readonly number[], today: Day): ReportingQuarter | null {
  const quarters = reportingQuarters(years, today);
  return quarters.find((quarter) => hasEnded(quarter, today)) ?? quarters.at(-1) ?? null;
}
