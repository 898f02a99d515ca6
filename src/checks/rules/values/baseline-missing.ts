import { isInUse, isStated } from "../../plan-index";
import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

export const baselineMissing = defineRule({
  id: "baseline-missing",
  matter: "missing",
  severity: "info",
  needs: "action",
  // A column that few filled in is not used.
  isAbout: ({ indicators }) => isInUse(indicators, ({ baseline }) => isStated(baseline)),
  *find({ plan, index }) {
    for (const { id, text, baseline } of plan.indicators) {
      if (baseline === null || isStated(baseline) || index.isRepeated(id, baseline)) continue;
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
