import type { Indicator } from "../../../plan/plan";
import type { Value } from "../../../plan/value";
import { periodTargets } from "../../../indicators";
import { isStated, type PlanIndex } from "../../plan-index";
import { quote } from "../../phrasing";
import type { ActionRule } from "../../rule";

export const targetTotalMissing: ActionRule = {
  id: "target-total-missing",
  severity: "error",
  mayBeHabit: true,
  needs: "action",
  *find({ plan, index }) {
    for (const indicator of plan.indicators) {
      const total = indicator.overallTarget;
      if (total?.state !== "blank" || isSaidElsewhere(index, indicator, total)) continue;
      const periods = periodTargets(indicator).filter(
        ({ value }) => value.state === "number" && value.number !== 0,
      );
      if (periods.length === 0) continue;
      yield {
        cell: total.cell,
        about: indicator.id,
        message: {
          id: "target-total-missing",
          values: {
            indicator: quote(indicator.text),
            periods: periods.map(({ period, value }) => `${period}: ${value.raw}`).join(", "),
          },
        },
      };
    }
  },
};

/** The cell belongs to several indicators, and was reported with the first or holds a value of another. */
function isSaidElsewhere(index: PlanIndex, { id }: Indicator, total: Value): boolean {
  return index.isRepeated(id, total) || (index.valueCell(total.cell)?.values.some(isStated) ?? false);
}
