import { cellKey } from "../plan-index";
import type { PlanRule } from "../rule";

export const errorValue: PlanRule = {
  id: "error-value",
  severity: "error",
  needs: "plan",
  *find({ plan }) {
    const seen = new Set<string>();
    for (const { column, values } of plan.indicatorRows.flatMap(({ valueCells }) => valueCells)) {
      for (const { state, raw, cell } of values) {
        if (state !== "error" || seen.has(cellKey(cell))) continue;
        seen.add(cellKey(cell));
        yield { cell, message: { id: "error-value", values: { code: raw, head: column.head } } };
      }
    }
  },
};
