import { compareDays, daysAfter, periodEnd, type Day, type Period } from "../plan/period";
import type { ProgressSettings } from "./settings";

/** Whether the report of a period is overdue on a day: it is due at the period's end, and then has the days of grace. */
export function isReportOverdue(period: Period, on: Day, settings: ProgressSettings): boolean {
  return compareDays(on, daysAfter(periodEnd(period), settings.daysOfGrace)) > 0;
}
