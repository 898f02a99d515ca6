import { quote } from "../../phrasing";
import { isPursued, usedOn } from "../../plan-index";
import { defineRule } from "../../rule";

export const verificationMissing = defineRule({
  id: "verification-missing",
  matter: "missing",
  severity: "info",
  inDoubtfulPlan: "waits",
  needs: "action",
  *find({ plan, index }) {
    const isUsed = usedOn(plan.indicators, ({ meansOfVerification }) => meansOfVerification !== null);
    for (const indicator of plan.indicators) {
      const { id, text, cell, meansOfVerification } = indicator;
      const column = index.columnAt("meansOfVerification", cell);
      if (column === null || meansOfVerification !== null || !isUsed(cell) || !isPursued(indicator)) continue;
      yield {
        cell: { ...cell, column: column.column },
        about: id,
        message: "verification-missing",
        values: { indicator: quote(text) },
      };
    }
  },
});
