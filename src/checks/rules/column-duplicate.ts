import { quote } from "../phrasing";
import type { PlanRule } from "../rule";

export const columnDuplicate: PlanRule = {
  id: "column-duplicate",
  severity: "error",
  needs: "plan",
  *find({ plan }) {
    for (const { cell, text, why } of plan.notRead) {
      if (why !== "duplicateColumn") continue;
      yield { cell, about: text, message: { id: "column-duplicate", values: { head: quote(text) } } };
    }
  },
};
