import { quote } from "../../phrasing";
import { isDated } from "../../../plan/column-meaning";
import type { PlanRule } from "../../rule";

export const columnUnmapped: PlanRule = {
  id: "column-unmapped",
  severity: "info",
  needs: "plan",
  *find({ plan }) {
    // What is known of them but for their year is another rule's finding.
    const undated = new Set(
      plan.columns
        .filter(({ meaning, period }) => isDated(meaning) && period === null)
        .map(({ column }) => column),
    );
    for (const { cell, text, why } of plan.notRead) {
      if (why !== "columnWithoutMeaning" || text.trim() === "" || undated.has(cell.column)) continue;
      yield { cell, about: text, message: { id: "column-unmapped", values: { head: quote(text) } } };
    }
  },
};
