import { beginOfActivity } from "../../../plan/activity-time";
import { compareDays, formatDay } from "../../../plan/period";
import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

export const activityDoneEarly = defineRule({
  id: "activity-done-early",
  matter: "entry",
  severity: "warning",
  needs: "activities",
  *find({ activities, asOf, plan }) {
    for (const activity of activities) {
      const { status, text } = activity;
      if (status?.status !== "done") continue;
      const begin = beginOfActivity(activity, plan.yearStart);
      if (begin === null || compareDays(begin, asOf) <= 0) continue;
      yield {
        cell: status.cell,
        about: text,
        cause: "early",
        message: "activity-done-early",
        values: { activity: quote(text), begin: formatDay(begin) },
      };
    }
  },
});
