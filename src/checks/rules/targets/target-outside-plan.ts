import { periodOfKey } from "../../../plan/period";
import { planYearOf } from "../../../plan/plan-year";
import type { Indicator, Plan } from "../../../plan/plan";
import type { NumberValue } from "../../../indicators";
import { formatValue, quote } from "../../phrasing";
import { hasYearOfTitle, isOutside } from "../../plan-coverage";
import { defineRule, type CheckContext } from "../../rule";
import { namedTargets } from "../../../indicators/measuring/named-targets";

export const targetOutsidePlan = defineRule({
  id: "target-outside-plan",
  matter: "entry",
  severity: "warning",
  inDoubtfulPlan: "waits",
  needs: "plan",
  *find(context) {
    const { span } = context.plan;
    // Said once for a period: its column is what is out of place.
    for (const [period, [first, ...others]] of targetsOutside(context)) {
      if (span === null || first === undefined) continue;
      yield {
        cell: first.value.cell,
        about: period,
        severity: hasYearOfTitle(context.plan) ? undefined : "info",
        message: "target-outside-plan",
        values: {
          number: formatValue(first.value),
          period,
          others: others.length,
          first: String(span.first),
          last: String(span.last),
          indicator: quote(first.indicator.text),
        },
      };
    }
  },
});

interface Outside {
  readonly indicator: Indicator;
  readonly value: NumberValue;
}

/** The targets of years that the plan's title does not cover, by their periods. */
function targetsOutside({ plan, index }: CheckContext): ReadonlyMap<string, readonly Outside[]> {
  const outside = new Map<string, Outside[]>();
  if (!plan.years.some((year) => isOutside(plan, year)) || isOfFiscalYears(plan)) return outside;
  for (const indicator of plan.indicators) {
    if (index.isMisaligned(indicator.id)) continue;
    for (const [period, value] of namedTargets(indicator)) {
      if (period === "overall" || !isOutside(plan, planYearOf(periodOfKey(period), plan.yearStart))) continue;
      if (value.state !== "number" || value.number === 0 || index.isRepeated(indicator.id, value)) continue;
      const ofPeriod = outside.get(period) ?? [];
      ofPeriod.push({ indicator, value });
      outside.set(period, ofPeriod);
    }
  }
  return outside;
}

/** As many quarters in a row as the title's years have, from October 2025 on in "Fiscal Year 2026", are those years. */
function isOfFiscalYears(plan: Plan): boolean {
  const { span, columns, years } = plan;
  if (span === null || years.every((year) => isOutside(plan, year))) return false;
  if (columns.some(({ meaning }) => meaning === "annualTarget")) return false;
  const quarters = new Set(
    columns.flatMap(({ meaning, period }) => {
      const { year, quarter = null } = period === null ? {} : periodOfKey(period);
      return meaning === "quarterTarget" && year !== undefined && quarter !== null
        ? [year * 4 + quarter]
        : [];
    }),
  );
  const count = (span.last - span.first + 1) * 4;
  return quarters.size === count && Math.max(...quarters) - Math.min(...quarters) + 1 === count;
}
