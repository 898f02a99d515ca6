import { periodKey } from "../../../plan/period";
import type { Value } from "../../../plan/value";
import { quote } from "../../phrasing";
import { actualsIn } from "../../reported";
import type { ActualsRule } from "../../rule";
import { numberIsDue } from "../../targets";
import { fixSlippedDigits } from "../../value-edit";

export const actualNotNumber: ActualsRule = {
  id: "actual-not-number",
  severity: "error",
  needs: "actuals",
  *find(context) {
    for (const { actual, indicator, definition } of actualsIn(context)) {
      const { value, report } = actual;
      const period = periodKey(actual.period);
      const due = numberIsDue({ indicator, definition, value, period });
      // Errors and dates in the plan's own columns are found with all others of the plan.
      const isWrong = value.state === "text" || (report !== undefined && isErrorOrDate(value));
      if (!isWrong || due === "no") continue;
      yield {
        cell: value.cell,
        about: `${indicator.id} ${period}`,
        leansOn: due === "inferred" ? definition : undefined,
        // A column of words among the plan's own may have been taken for its actuals.
        ...(due === "inferred" && report === undefined ? { severity: "info" as const } : {}),
        message: {
          id: "actual-not-number",
          values: { text: quote(value.raw), indicator: quote(indicator.text), period },
        },
        fixes: value.state === "text" ? fixSlippedDigits(value) : [],
      };
    }
  },
};

function isErrorOrDate(value: Value): boolean {
  return value.state === "error" || (value.state === "number" && value.written === "date");
}
