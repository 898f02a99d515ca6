import type { PlanColumn } from "../../plan/plan";
import { quote } from "../phrasing";
import type { CheckContext, Found, PlanRule } from "../rule";

const PERIODS = ["annualTarget", "quarterTarget", "annualActual", "quarterActual"] as const;

export const yearColumnUnclear: PlanRule = {
  id: "year-column-unclear",
  severity: "warning",
  needs: "plan",
  *find(context) {
    for (const column of PERIODS.flatMap(context.index.columns)) {
      if (column.year === null) yield report(column, "undated");
    }
    const years = context.index.columns("annualTarget").filter(({ year }) => year !== null);
    const areApart = standApart(years.map(({ year }) => year ?? 0));
    for (const [place, column] of years.entries()) {
      const found = lookAt(context, column, years[place - 1], areApart);
      if (found !== null) yield found;
    }
  },
};

/** "2025, 2030", "2024, 2026, 2028": targets for some years only, between which nothing is missing. */
function standApart(years: readonly number[]): boolean {
  const steps = years.slice(1).map((year, place) => year - (years[place] ?? year));
  return steps.every((step) => step > 2) || (steps.length > 1 && steps.every((step) => step > 1));
}

function lookAt(
  { plan }: CheckContext,
  column: PlanColumn,
  before: PlanColumn | undefined,
  areApart: boolean,
): Found | null {
  const year = column.year ?? 0;
  const yearBefore = before?.year ?? year - 1;
  if (year < yearBefore) return report(column, "order", yearBefore);
  if (year > yearBefore + 1 && !areApart) return report(column, "gap", yearBefore);
  const isOutside = plan.span !== null && (year < plan.span.first || year > plan.span.last);
  return isOutside ? report(column, "outside", plan.span.first, plan.span.last) : null;
}

function report(
  { headCell, head, year }: PlanColumn,
  what: "undated" | "order" | "gap" | "outside",
  first = 0,
  last = 0,
): Found {
  const values = { head: quote(head), year: String(year ?? ""), first: String(first), last: String(last) };
  return { cell: headCell, about: head, message: { id: `year-column-unclear-${what}`, values } };
}
