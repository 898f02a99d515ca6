import { quote } from "../../phrasing";
import type { PlanRule } from "../../rule";

export const columnUnmapped: PlanRule = {
  id: "column-unmapped",
  severity: "info",
  needs: "plan",
  *find({ plan }) {
    for (const { cell, text, why } of plan.notRead) {
      if (why !== "columnWithoutMeaning" || text.trim() === "") continue;
      yield { cell, about: text, message: { id: "column-unmapped", values: { head: quote(text) } } };
    }
  },
};
