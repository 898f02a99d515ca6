import { periodKey, type Period } from "../../plan/period";

/** What stands for a period in the columns of the year and the quarter: of a half or a month its key, `2024-03`. */
export function cellsOfPeriod(period: Period): {
  readonly year: number | string;
  readonly quarter: number | null;
} {
  const { year, half, quarter = null, month } = period;
  return half === undefined && month === undefined
    ? { year, quarter }
    : { year: periodKey(period), quarter: null };
}
