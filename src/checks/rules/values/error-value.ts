import { valuesOf } from "../../plan-index";
import { defineRule } from "../../rule";

export const errorValue = defineRule({
  id: "error-value",
  matter: "entry",
  severity: "error",
  inDoubtfulPlan: "holds",
  needs: "action",
  *find({ plan }) {
    for (const { value, column, about } of valuesOf(plan.indicatorRows)) {
      if (value.state !== "error") continue;
      yield {
        cell: value.cell,
        about,
        message: "error-value",
        values: { code: value.raw, head: column.header },
      };
    }
  },
});
