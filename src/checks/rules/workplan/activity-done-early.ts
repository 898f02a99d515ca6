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
    const early = activities.flatMap((activity) => {
      const { status, text } = activity;
      const begin = beginOfActivity(activity, plan.yearStart);
      const isEarly = status?.status === "done" && begin !== null && compareDays(begin, asOf) > 0;
      return isEarly ? [{ status, text, begin }] : [];
    });
    const together = { id: "activity-done-early-together", values: { count: early.length } } as const;
    for (const { status, text, begin } of early) {
      yield {
        cell: status.cell,
        about: text,
        cause: "early",
        message: "activity-done-early",
        values: { activity: quote(text), begin: formatDay(begin) },
        together,
      };
    }
  },
});
