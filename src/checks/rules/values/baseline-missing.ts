import { isPursued, isStated, usedOn } from "../../plan-index";
import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

export const baselineMissing = defineRule({
  id: "baseline-missing",
  matter: "missing",
  severity: "info",
  inDoubtfulPlan: "waits",
  needs: "action",
  *find({ plan, index }) {
    const isUsed = usedOn(plan.indicators, ({ baseline }) => isStated(baseline));
    for (const indicator of plan.indicators) {
      const { id, text, cell, baseline } = indicator;
      if (baseline === null || isStated(baseline) || index.isRepeated(id, baseline)) continue;
      if (!isUsed(cell) || !isPursued(indicator)) continue;
      if (index.valueCell(baseline.cell)?.values.some(isStated) === true) continue;
      yield {
        cell: baseline.cell,
        about: id,
        message: "baseline-missing",
        values: { indicator: quote(text) },
      };
    }
  },
});
