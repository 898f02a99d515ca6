import { valuesOf } from "../plan-index";
import type { PlanRule } from "../rule";

export const errorValue: PlanRule = {
  id: "error-value",
  severity: "error",
  needs: "plan",
  *find({ plan }) {
    for (const { value, column, about } of valuesOf(plan)) {
      if (value.state !== "error") continue;
      yield {
        cell: value.cell,
        about,
        message: { id: "error-value", values: { code: value.raw, head: column.head } },
      };
    }
  },
};
