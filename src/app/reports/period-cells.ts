import { isReportingPeriod, periodKey, type Period } from "../../plan/period";

/** What stands for a period in the columns of the year and the quarter: of any other part of a year its key, `2024-03`. */
export function cellsOfPeriod(period: Period): {
  readonly year: number | string;
  readonly quarter: number | null;
} {
  return isReportingPeriod(period)
    ? { year: period.year, quarter: period.quarter ?? null }
    : { year: periodKey(period), quarter: null };
}
