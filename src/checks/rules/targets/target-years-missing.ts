import { valuesOfSpan } from "../../../plan/period-values";
import type { Indicator } from "../../../plan/plan";
import { formatValue, quote } from "../../phrasing";
import { coversPlan, hasDuplicate } from "../../plan-coverage";
import { isStated, type PlanIndex } from "../../plan-index";
import { defineRule } from "../../rule";

export const targetYearsMissing = defineRule({
  id: "target-years-missing",
  matter: "missing",
  severity: "error",
  inDoubtfulPlan: "waits",
  mayBeHabit: true,
  needs: "action",
  *find({ plan, index }) {
    if (hasDuplicate(plan, "annualTarget")) return;
    // Columns of periods that nobody filled in, of many indicators, are not used.
    const isUsed = plan.indicators.some((indicator) => hasPeriod(index, indicator));
    if (!isUsed && plan.indicators.length >= MANY) return;
    for (const indicator of plan.indicators) {
      const total = indicator.overallTarget;
      const [first] = valuesOfSpan(indicator.targets, "year").map(([, value]) => value);
      if (total?.state !== "number" || total.number === 0 || first === undefined) continue;
      if (
        hasPeriod(index, indicator) ||
        isInUndatedColumn(index, indicator) ||
        index.isRepeated(indicator.id, first)
      )
        continue;
      // The years that it is planned for may be among those that have no column.
      if (!coversPlan(plan, indicator)) continue;
      yield {
        cell: first.cell,
        about: indicator.id,
        message: "target-years-missing",
        values: { indicator: quote(indicator.text), total: formatValue(total) },
      };
    }
  },
});

const MANY = 8;

/** A target whose column names no year that is known is not missing; the column is what is reported. */
function isInUndatedColumn(index: PlanIndex, { id }: Indicator): boolean {
  const { valueCells = [] } = index.row(id) ?? {};
  return valueCells.some(
    ({ column, values }) =>
      column.period === null && column.meaning === "annualTarget" && values.some(isStated),
  );
}

/** Also where a period's cell holds values for the other indicators of its row only. */
function hasPeriod(index: PlanIndex, { targets }: Indicator): boolean {
  return [...targets.values()].some(
    (value) => isStated(value) || index.valueCell(value.cell)?.values.some(isStated) === true,
  );
}
