import { yearsOfPlan } from "../../plan-coverage";
import { defineRule } from "../../rule";

export const workplanYearOutside = defineRule({
  id: "workplan-year-outside",
  matter: "entry",
  severity: "warning",
  inDoubtfulPlan: "waits",
  needs: "workplan",
  *find({ workplan, plan }) {
    const years = yearsOfPlan(plan);
    if (years === null) return;
    const outside = workplan.entries.filter(({ year }) => year < years.first || year > years.last);
    // A workplan that covers other years altogether belongs to another plan.
    if (outside.length * 2 >= workplan.entries.length) return;
    for (const { year, quarter, cell } of outside) {
      yield {
        cell,
        about: `${year}-${quarter ?? ""}`,
        cause: String(year),
        message: "workplan-year-outside",
        values: { year: String(year), first: String(years.first), last: String(years.last) },
      };
    }
  },
});
