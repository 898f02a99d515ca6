import type { Activity, ActivityStatus } from "../plan/activity";
import { isPast } from "../plan/activity-time";
import type { Day } from "../plan/period";
import type { YearStart } from "../plan/plan-year";

/** How many activities stand how; `unknown` are those of which nobody has said it. */
export type ActivitiesStanding = Readonly<Record<ActivityStatus | "unknown" | "total" | "late", number>>;

/** Counts activities by what is said about them; late are those that are said to be open though their time is over. */
export function standingOfActivities(
  activities: readonly Activity[],
  asOf: Day,
  yearStart: YearStart,
): ActivitiesStanding {
  const counts = { unknown: 0, planned: 0, underWay: 0, done: 0, moved: 0, dropped: 0 };
  for (const { status } of activities) counts[status?.status ?? "unknown"]++;
  const late = activities.filter((each) => isOpen(each) && isPast(each, asOf, yearStart)).length;
  return { ...counts, total: activities.length, late };
}

/** Whether the time of an activity is over, and nobody has said how it went. */
export function isUnsaid(activity: Activity, on: Day, yearStart: YearStart): boolean {
  return activity.status === null && isPast(activity, on, yearStart);
}

/** Whether somebody says that an activity is neither done nor given up. */
export function isOpen({ status }: Activity): boolean {
  return status?.status === "planned" || status?.status === "underWay";
}
