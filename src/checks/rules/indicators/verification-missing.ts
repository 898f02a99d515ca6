import { quote } from "../../phrasing";
import { isInUse } from "../../plan-index";
import { defineRule } from "../../rule";

export const verificationMissing = defineRule({
  id: "verification-missing",
  matter: "missing",
  severity: "info",
  needs: "action",
  // A column that few filled in is not used.
  isAbout: ({ indicators }) => isInUse(indicators, ({ meansOfVerification }) => meansOfVerification !== null),
  *find({ plan, index }) {
    const [column] = index.columns("meansOfVerification");
    if (column === undefined) return;
    for (const { id, text, cell, meansOfVerification } of plan.indicators) {
      if (meansOfVerification !== null) continue;
      yield {
        cell: { ...cell, column: column.column },
        about: id,
        message: "verification-missing",
        values: { indicator: quote(text) },
      };
    }
  },
});
