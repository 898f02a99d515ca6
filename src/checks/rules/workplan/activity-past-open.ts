import type { Activity } from "../../../plan/activity";
import { endOfActivity, isPast } from "../../../plan/activity-time";
import { formatDay } from "../../../plan/period";
import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

export const activityPastOpen = defineRule({
  id: "activity-past-open",
  matter: "reports",
  severity: "warning",
  needs: "activities",
  *find({ activities, asOf, plan }) {
    const past = activities.filter((activity) => isPast(activity, asOf, plan.yearStart));
    const stated = past.filter(({ status }) => status !== null);
    // Where hardly anybody says how activities stand, a blank says nothing.
    const areBlanksOpen = stated.length >= past.length * MIN_STATED;
    for (const activity of past) {
      if (!isOpen(activity, areBlanksOpen)) continue;
      const end = endOfActivity(activity, plan.yearStart);
      const { status, text, cell } = activity;
      yield {
        cell: status?.cell ?? cell,
        about: text,
        cause: "past",
        message: "activity-past-open",
        values: {
          activity: quote(text),
          end: end === null ? "" : formatDay(end),
          status: status?.status ?? "none",
        },
      };
    }
  },
});

/** Half of the activities that are over. */
const MIN_STATED = 0.5;

function isOpen({ status }: Activity, areBlanksOpen: boolean): boolean {
  return status === null ? areBlanksOpen : status.status === "planned" || status.status === "underWay";
}
