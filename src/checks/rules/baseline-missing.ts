import { isStated } from "../plan-index";
import { quote } from "../phrasing";
import type { PlanRule } from "../rule";

export const baselineMissing: PlanRule = {
  id: "baseline-missing",
  severity: "info",
  needs: "plan",
  *find({ plan, index }) {
    // A column that nobody filled in is not used.
    if (!plan.indicators.some(({ baseline }) => isStated(baseline))) return;
    for (const { id, text, baseline } of plan.indicators) {
      if (baseline === null || isStated(baseline) || index.isRepeated(id, baseline)) continue;
      if (index.valueCell(baseline.cell)?.values.some(isStated) === true) continue;
      yield {
        cell: baseline.cell,
        about: id,
        message: { id: "baseline-missing", values: { indicator: quote(text) } },
      };
    }
  },
};
