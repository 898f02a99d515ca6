import { planYearOf } from "../../../plan/plan-year";
import { yearsOfPlan } from "../../plan-coverage";
import { groupBy } from "../../plan-index";
import { hasBegun } from "../../reported";
import { defineRule } from "../../rule";

/**
 * Reports of years before or after those of the plan, once for each year: a year that was typed wrong, or a plan that was
 * read as of another year than its reports are.
 */
export const actualOutsidePlan = defineRule({
  id: "actual-outside-plan",
  matter: "entry",
  severity: "warning",
  needs: "reports",
  *find({ plan, reports: { all }, asOf }) {
    const ofPlan = yearsOfPlan(plan);
    if (ofPlan === null) return;
    // What has not begun is another rule's finding.
    const numbers = all.filter(
      ({ report, value, period }) =>
        report !== undefined &&
        value.state === "number" &&
        (asOf === undefined || hasBegun(period, asOf, plan.yearStart)),
    );
    const byYear = groupBy(numbers, ({ period }) => planYearOf(period, plan.yearStart));
    const { first, last } = ofPlan;
    for (const [year, [report, ...others]] of byYear) {
      if (report === undefined || (year >= first && year <= last)) continue;
      const span = first === last ? "one" : "several";
      const values = {
        ...{ year: String(year), others: others.length },
        ...{ span, first: String(first), last: String(last) },
      };
      yield {
        cell: report.value.cell,
        about: String(year),
        message: "actual-outside-plan",
        values,
      };
    }
  },
});
