import { yearsOfValues } from "../../../plan/period-values";
import type { Plan } from "../../../plan/plan";
import type { WorkplanRule } from "../../rule";

export const workplanYearOutside: WorkplanRule = {
  id: "workplan-year-outside",
  severity: "warning",
  needs: "workplan",
  *find({ workplan, plan }) {
    const years = yearsOf(plan);
    if (years === null) return;
    const outside = workplan.entries.filter(({ year }) => year < years.first || year > years.last);
    // A workplan that covers other years altogether belongs to another plan.
    if (outside.length * 2 >= workplan.entries.length) return;
    for (const { year, quarter, cell } of outside) {
      yield {
        cell,
        about: `${year}-${quarter ?? ""}`,
        cause: String(year),
        message: {
          id: "workplan-year-outside",
          values: { year: String(year), first: String(years.first), last: String(years.last) },
        },
      };
    }
  },
};

/** The years of the plan, by its title and its columns; `null` where neither has any. */
function yearsOf({ span, years, indicators }: Plan): Plan["span"] {
  const all = [
    ...(span === null ? [] : [span.first, span.last]),
    ...years,
    ...indicators.flatMap(({ targets, yearStart }) => [...yearsOfValues(targets, yearStart)]),
  ];
  const [first] = all;
  if (first === undefined) return null;
  return all.reduce((so, year) => ({ first: Math.min(so.first, year), last: Math.max(so.last, year) }), {
    first,
    last: first,
  });
}
