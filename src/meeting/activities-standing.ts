import type { Activity, ActivityStatus } from "../plan/activity";
import { beginOfActivity, endOfActivity, isPast } from "../plan/activity-time";
import { daysBetween, type Day } from "../plan/period";
import type { YearStart } from "../plan/plan-year";

/** How many activities stand how; `unknown` are those of which nobody has said it. */
export type ActivitiesStanding = Readonly<Record<ActivityStatus | "unknown" | "total" | "late", number>>;

/**
 * Counts activities by what is said about them, of those that nobody speaks of by whether their time is over; late are
 * those that are said to be open though it is.
 */
export function standingOfActivities(
  activities: readonly Activity[],
  asOf: Day,
  yearStart: YearStart,
): ActivitiesStanding {
  const counts = { unknown: 0, planned: 0, underWay: 0, done: 0, moved: 0, dropped: 0 };
  for (const each of activities) {
    counts[each.status?.status ?? (isPast(each, asOf, yearStart) ? "unknown" : "planned")]++;
  }
  const late = activities.filter((each) => isOpen(each) && isPast(each, asOf, yearStart)).length;
  return { ...counts, total: activities.length, late };
}

/** How much of the time of an activity has gone by the end of a day, in per cent; `null` where it has no days. */
export function shareOfTime(activity: Activity, on: Day, yearStart: YearStart): number | null {
  if (activity.dates.length === 0) return null;
  const [first, last] = [beginOfActivity(activity, yearStart), endOfActivity(activity, yearStart)];
  if (first === null || last === null) return null;
  const all = daysBetween(first, last) + 1;
  return (Math.min(all, Math.max(0, daysBetween(first, on) + 1)) / all) * 100;
}

/** From how many per cent of what is expected something is so. */
interface Bounds {
  readonly exceededFrom: number;
  readonly onTrackFrom: number;
  readonly atRiskFrom: number;
}

/** How an activity stands of which so much is done in so much of its time, both in per cent. */
export function standingByShare(
  done: number,
  gone: number,
  { exceededFrom, onTrackFrom, atRiskFrom }: Bounds,
): "ahead" | "onTrack" | "atRisk" | "offTrack" {
  if (gone === 0 || (done / gone) * 100 >= exceededFrom) return done === 0 ? "onTrack" : "ahead";
  const met = (done / gone) * 100;
  return met >= onTrackFrom ? "onTrack" : met >= atRiskFrom ? "atRisk" : "offTrack";
}

/** Whether somebody says that an activity is neither done nor given up. */
export function isOpen({ status }: Activity): boolean {
  return status?.status === "planned" || status?.status === "underWay";
}
