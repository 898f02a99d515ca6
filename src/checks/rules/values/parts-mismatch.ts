import { formatNumber, formatValue } from "../../phrasing";
import { valuesOf } from "../../plan-index";
import type { ActionRule } from "../../rule";

export const partsMismatch: ActionRule = {
  id: "parts-mismatch",
  severity: "warning",
  needs: "action",
  *find({ plan }) {
    for (const { value, about } of valuesOf(plan.indicatorRows)) {
      if (value.state !== "number" || value.parts === undefined || value.parts.length < 2) continue;
      const sum = value.parts.reduce((total, { number }) => total + number, 0);
      if (sum === value.number) continue;
      yield {
        cell: value.cell,
        about,
        message: {
          id: "parts-mismatch",
          values: {
            parts: value.parts.map(({ number, label }) => `${formatNumber(number)} ${label}`).join(" + "),
            sum: formatNumber(sum),
            whole: formatValue(value),
          },
        },
      };
    }
  },
};
