import { formatValue, quote } from "../../phrasing";
import { valuesOf } from "../../plan-index";
import type { ActionRule } from "../../rule";
import { HOLDS_A_NUMBER_ONLY } from "../../value-edit";

export const valueAmbiguous: ActionRule = {
  id: "value-ambiguous",
  severity: "warning",
  mayBeHabit: true,
  needs: "action",
  *find({ plan }) {
    for (const { value, about } of valuesOf(plan.indicatorRows)) {
      const [other] = value.alternatives ?? [];
      // Digits alone that can be read in two ways are the finding of `number-as-text`.
      if (value.state !== "number" || other === undefined || HOLDS_A_NUMBER_ONLY.test(value.raw)) continue;
      yield {
        cell: value.cell,
        about,
        message: {
          id: "value-ambiguous",
          values: { text: quote(value.raw), taken: formatValue(value), other: quote(other) },
        },
      };
    }
  },
};
