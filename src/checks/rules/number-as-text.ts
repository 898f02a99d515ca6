import type { ValueCell } from "../plan-index";
import type { NumberValue } from "../../indicators";
import { formatNumber } from "../phrasing";
import type { Found, PlanRule } from "../rule";

export const numberAsText: PlanRule = {
  id: "number-as-text",
  severity: "warning",
  needs: "plan",
  *find({ plan }) {
    for (const row of plan.indicatorRows) {
      for (const cell of row.valueCells) {
        const value = onlyNumber(cell);
        if (value !== null && HOLDS_A_NUMBER_ONLY.test(value.raw)) yield report(value);
      }
    }
  },
};

/** Digits of any script with what separates them; "12 workshops" is a text by intent. */
const HOLDS_A_NUMBER_ONLY = /^[-−+]?[\p{Nd}\s.,'’]+%?$/u;

/** Several values in one cell cannot be numbers for Excel, so there each line may be a text. */
function onlyNumber({ values }: ValueCell): NumberValue | null {
  const [value] = values;
  return values.length === 1 && value?.state === "number" && value.written === "text" ? value : null;
}

function report(value: NumberValue): Found {
  const { cell, raw, number, percent, alternatives = [] } = value;
  const shown = formatNumber(number, percent);
  const [other] = alternatives;
  // Excel keeps 80 % as 0.8 and a format; an edit of the value alone would show 0.8.
  const fixes = percent
    ? []
    : [{ label: { id: "number-as-text-fix", values: { number: shown } }, edits: [{ cell, value: number }] }];
  if (percent)
    return { cell, fixes, message: { id: "number-as-text-percent", values: { raw, number: shown } } };
  return other === undefined
    ? { cell, fixes, message: { id: "number-as-text", values: { raw, number: shown } } }
    : { cell, fixes, message: { id: "number-as-text-unsure", values: { raw, number: shown, other } } };
}
