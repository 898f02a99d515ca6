import type { Activity } from "../../../plan/activity";
import { beginOfActivity, endOfActivity } from "../../../plan/activity-time";
import { compareDays, daysAfter, formatDay, type Day } from "../../../plan/period";
import type { YearStart } from "../../../plan/plan-year";
import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

export const activityTentativeSoon = defineRule({
  id: "activity-tentative-soon",
  matter: "reports",
  severity: "info",
  needs: "activities",
  *find({ activities, asOf, plan }) {
    const last = daysAfter(asOf, DAYS);
    for (const activity of activities) {
      const { isTentative, status, text, cell } = activity;
      if (!isTentative || (status !== null && status.status !== "planned")) continue;
      const due = dueOn(activity, plan.yearStart);
      if (due === null || compareDays(due, asOf) < 0 || compareDays(due, last) > 0) continue;
      yield {
        cell,
        about: text,
        cause: "tentative",
        message: "activity-tentative-soon",
        values: { activity: quote(text), due: formatDay(due) },
      };
    }
  },
});

/** So near that rooms and journeys are to be arranged. */
const DAYS = 30;

/** The day of an activity; where it has only a quarter, the last day of that. */
function dueOn(activity: Activity, yearStart: YearStart): Day | null {
  return activity.dates.length > 0
    ? beginOfActivity(activity, yearStart)
    : endOfActivity(activity, yearStart);
}
