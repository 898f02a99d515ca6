import type { Activity } from "./activity";
import { compareDays, isPlannedFor, type Day, type Period } from "./period";
import { periodBegin, periodEnd, type YearStart } from "./plan-year";

type TimeOfActivity = Pick<Activity, "year" | "quarter" | "until" | "dates">;

/** The first day on which an activity is planned to take place; `null` if nothing dates it. */
export function beginOfActivity({ year, quarter, dates }: TimeOfActivity, yearStart: YearStart): Day | null {
  const [first] = dates.map((date) => date.first).sort(compareDays);
  if (first !== undefined) return first;
  return year === null ? null : periodBegin(quarter === null ? { year } : { year, quarter }, yearStart);
}

/** The last day on which an activity is planned to take place; `null` if nothing dates it. */
export function endOfActivity(
  { year, quarter, until, dates }: TimeOfActivity,
  yearStart: YearStart,
): Day | null {
  const last = dates
    .map((date) => date.last)
    .sort(compareDays)
    .at(-1);
  if (last !== undefined) return last;
  if (year === null) return null;
  return periodEnd(until ?? (quarter === null ? { year } : { year, quarter }), yearStart);
}

/** Whether all the time that an activity was planned for is over. */
export function isPast(activity: TimeOfActivity, on: Day, yearStart: YearStart): boolean {
  const end = endOfActivity(activity, yearStart);
  return end !== null && compareDays(end, on) < 0;
}

/** Whether the time of an activity is over, and nobody has said how it went. */
export function isUnsaid(
  activity: TimeOfActivity & Pick<Activity, "status">,
  on: Day,
  yearStart: YearStart,
): boolean {
  return activity.status === null && isPast(activity, on, yearStart);
}

/** Whether it is planned for a period: one of several quarters is of each of them, one of a whole year of all four. */
export function isInPeriod(
  { year, quarter, until }: Pick<Activity, "year" | "quarter" | "until">,
  period: Period,
): boolean {
  if (year === null) return false;
  if (until === null || quarter === null) return isPlannedFor({ year, quarter }, period);
  const [first, last] = [year * 4 + quarter, until.year * 4 + until.quarter];
  const begin = period.year * 4 + (period.quarter ?? 1);
  const end = period.year * 4 + (period.quarter ?? 4);
  return first <= end && last >= begin;
}
