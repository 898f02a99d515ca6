import { valuesOf } from "../../plan-index";
import type { ActionRule } from "../../rule";

export const errorValue: ActionRule = {
  id: "error-value",
  severity: "error",
  needs: "action",
  *find({ plan }) {
    for (const { value, column, about } of valuesOf(plan.indicatorRows)) {
      if (value.state !== "error") continue;
      yield {
        cell: value.cell,
        about,
        message: { id: "error-value", values: { code: value.raw, head: column.header } },
      };
    }
  },
};
