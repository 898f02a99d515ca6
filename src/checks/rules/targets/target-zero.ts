import { numberOf } from "../../../plan/value";
import { quote } from "../../phrasing";
import type { ActionRule } from "../../rule";
import { targetsOf } from "../../targets";

export const targetZero: ActionRule = {
  id: "target-zero",
  severity: "info",
  needs: "action",
  *find(context) {
    for (const { indicator, definition, value, period } of targetsOf(context)) {
      if (period !== "overall" || numberOf(value) !== 0) continue;
      const isToFall = definition.direction === "decrease" || (numberOf(indicator.baseline) ?? 0) > 0;
      if (isToFall) continue;
      yield {
        cell: value.cell,
        about: indicator.id,
        message: { id: "target-zero", values: { indicator: quote(indicator.text) } },
      };
    }
  },
};
