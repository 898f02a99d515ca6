import type { Indicator } from "../../plan/plan";
import type { Value } from "../../plan/value";
import { formatValue, quote } from "../phrasing";
import { hasDuplicate } from "../plan-coverage";
import { isStated, type PlanIndex } from "../plan-index";
import type { ActionRule } from "../rule";

export const targetYearsMissing: ActionRule = {
  id: "target-years-missing",
  severity: "error",
  needs: "action",
  *find({ plan, index }) {
    if (hasDuplicate(plan, "annualTarget")) return;
    for (const indicator of plan.indicators) {
      const total = indicator.overallTarget;
      const [first] = inOrder(indicator);
      if (total?.state !== "number" || total.number === 0 || first === undefined) continue;
      if (hasPeriod(index, indicator) || index.isRepeated(indicator.id, first)) continue;
      yield {
        cell: first.cell,
        about: indicator.id,
        message: {
          id: "target-years-missing",
          values: { indicator: quote(indicator.text), total: formatValue(total) },
        },
      };
    }
  },
};

function inOrder({ annualTargets }: Indicator): readonly Value[] {
  return [...annualTargets].sort(([a], [b]) => a - b).map(([, value]) => value);
}

/** Also where a period's cell holds values for the other indicators of its row only. */
function hasPeriod(index: PlanIndex, { annualTargets, quarterTargets }: Indicator): boolean {
  const values = [...annualTargets.values(), ...quarterTargets.values()];
  return values.some(
    (value) => isStated(value) || index.valueCell(value.cell)?.values.some(isStated) === true,
  );
}
