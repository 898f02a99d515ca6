import { PASSES_HUNDRED } from "../../../plan/language/check-patterns";
import { readWording } from "../../../indicators";
import { formatNumber, quote } from "../../phrasing";
import { targetsInOddScale } from "../../../indicators/measuring/percent-scale";
import type { ActionRule } from "../../rule";
import { targetsOf } from "../../targets";

/** 727.272727… was computed, of money or persons, and is not typed as a percentage. */
function hasNoEnd(number: number): boolean {
  return (String(number).split(".")[1] ?? "").length > MAX_DECIMALS;
}

const MAX_DECIMALS = 4;

const GREATEST_SHARE = 1000;
const ROUNDED = 0.5;

export const targetPercentOver100: ActionRule = {
  id: "target-percent-over-100",
  severity: "warning",
  mayBeHabit: true,
  needs: "action",
  *find(context) {
    for (const { indicator, definition, value } of targetsOf(context)) {
      if (definition.measure !== "percentage" || value.state !== "number" || value.number <= 100) continue;
      // Growth and gross ratios pass 100, and rates and scores may not be shares of a whole at all. A plain 2030 is a
      // year or an amount that is in the wrong column, and 100.4 was rounded.
      if ((!value.percent && value.number > GREATEST_SHARE) || value.number < 100 + ROUNDED) continue;
      if (!value.percent && hasNoEnd(value.number)) continue;
      const isRate = ["rate", "score"].includes(readWording(indicator.text).kind ?? "");
      if (isRate || value.written === "date" || PASSES_HUNDRED().test(indicator.text)) continue;
      if (targetsInOddScale(indicator, definition).some((odd) => odd.value === value)) continue;
      yield {
        cell: value.cell,
        about: indicator.id,
        // What is above all of them year after year is one thing to be asked about the indicator.
        cause: indicator.id,
        message: {
          id: "target-percent-over-100",
          values: { number: formatNumber(value.number, true), indicator: quote(indicator.text) },
        },
      };
    }
  },
};
