import { quote } from "../phrasing";
import type { PlanRule } from "../rule";

export const verificationMissing: PlanRule = {
  id: "verification-missing",
  severity: "info",
  needs: "plan",
  *find({ plan, index }) {
    const [column] = index.columns("meansOfVerification");
    const isUsed = plan.indicators.some(({ meansOfVerification }) => meansOfVerification !== null);
    if (column === undefined || !isUsed) return;
    for (const { id, text, cell, meansOfVerification } of plan.indicators) {
      if (meansOfVerification !== null) continue;
      yield {
        cell: { ...cell, column: column.column },
        about: id,
        message: { id: "verification-missing", values: { indicator: quote(text) } },
      };
    }
  },
};
