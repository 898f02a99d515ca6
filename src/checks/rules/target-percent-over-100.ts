import { PASSES_HUNDRED } from "../../plan/language/check-patterns";
import { readWording } from "../../indicators";
import { formatNumber, quote } from "../phrasing";
import { targetsInOddScale } from "../percent-scale";
import type { ActionRule } from "../rule";
import { targetsOf } from "../targets";

export const targetPercentOver100: ActionRule = {
  id: "target-percent-over-100",
  severity: "warning",
  needs: "action",
  *find(context) {
    for (const { indicator, definition, value } of targetsOf(context)) {
      if (definition.measure !== "percentage" || value.state !== "number" || value.number <= 100) continue;
      // Growth and gross ratios pass 100, and rates and scores may not be shares of a whole at all.
      const isRate = ["rate", "score"].includes(readWording(indicator.text).kind ?? "");
      if (isRate || value.written === "date" || PASSES_HUNDRED.test(indicator.text)) continue;
      if (targetsInOddScale(indicator, definition).some((odd) => odd.value === value)) continue;
      yield {
        cell: value.cell,
        about: indicator.id,
        message: {
          id: "target-percent-over-100",
          values: { number: formatNumber(value.number, true), indicator: quote(indicator.text) },
        },
      };
    }
  },
};
