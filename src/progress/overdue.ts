import { compareDays, daysAfter, type Day, type Period } from "../plan/period";
import { periodEnd, type YearStart } from "../plan/plan-year";
import type { ProgressSettings } from "./settings";

/** Whether the report of a period is overdue on a day: it is due at the period's end, and then has the days of grace. */
export function isReportOverdue(
  period: Period,
  on: Day,
  { daysOfGrace }: ProgressSettings,
  yearStart: YearStart,
): boolean {
  return compareDays(on, daysAfter(periodEnd(period, yearStart), daysOfGrace)) > 0;
}
