import { type Actual, type ReportedPart, wholeKey } from "../../../plan/actual";
import type { Breakdown } from "../../../plan/breakdown";
import { categoryKey, isUnknownCategory } from "../../../plan/language/breakdown-words";
import { periodKey } from "../../../plan/period";
import type { Indicator } from "../../../plan/plan";
import { groupBy } from "../../plan-index";
import { defineRule, type CheckContext, type Found } from "../../rule";

/**
 * A report without the parts in which it is asked for. Where only the plan's words ask for them it is information: they
 * may mean how it is to be counted, not how it is to be reported.
 */
export const partMissing = defineRule({
  id: "part-missing",
  matter: "reports",
  severity: "warning",
  needs: "reports",
  *find(context) {
    const { actuals = [], parts = [] } = context.reports.table ?? {};
    const partsOf = groupBy(parts, wholeKey);
    const indicators = new Map(context.plan.indicators.map((each) => [each.id, each]));
    for (const actual of actuals) {
      const indicator = indicators.get(actual.indicator);
      // Of nothing there are no parts to tell.
      if (indicator === undefined || actual.value.state !== "number" || actual.value.number === 0) continue;
      yield* missingOf(context, { actual, indicator, parts: partsOf.get(wholeKey(actual)) ?? [] });
    }
  },
});

interface Reported {
  readonly actual: Actual;
  readonly indicator: Indicator;
  readonly parts: readonly ReportedPart[];
}

function* missingOf({ settled }: CheckContext, { actual, indicator, parts }: Reported): Generator<Found> {
  const { id, text, breakdowns = [] } = indicator;
  const isAskedByPerson = (settled?.entries.get(id)?.breakdown ?? null) !== null;
  for (const breakdown of breakdowns.filter(({ required }) => required)) {
    // "Not known" says that nobody counted them.
    const isOf = ({ dimension, category }: ReportedPart): boolean =>
      dimension === breakdown.dimension || isUnknownCategory(category);
    const own = parts.filter(isOf);
    const missing = missingIn(breakdown, own);
    if (own.length > 0 && missing.length === 0) continue;
    const about = { indicator: text, period: periodKey(actual.period), dimension: breakdown.dimension };
    yield {
      cell: actual.value.cell,
      about: id,
      cause: `${id} ${breakdown.dimension}`,
      ...(isAskedByPerson ? {} : { severity: "info" }),
      ...(own.length === 0
        ? { message: "part-missing", values: about }
        : { message: "part-missing-some", values: { ...about, parts: missing.join(", ") } }),
    };
  }
}

/** Of categories that a person lists, those that are not reported; [] where any will do. */
function missingIn({ categories }: Breakdown, parts: readonly ReportedPart[]): readonly string[] {
  if (parts.some(({ category }) => isUnknownCategory(category))) return [];
  const known = new Set(parts.map(({ category }) => categoryKey(category)));
  return categories.filter((category) => !known.has(categoryKey(category)));
}
