import type { Indicator } from "../../plan/plan";
import type { Value } from "../../plan/value";
import type { IndicatorDefinition } from "../definition";
import { milestoneActual } from "./milestone-actual";
import { isShareOfCount, isShareOfMilestone } from "./percent-scale";

/** What is wrong with a reported value beside what its indicator measures. */
export type ActualFault = "notNumber" | "notAnswer" | "shareOfCount" | "shareOfMilestone";

/**
 * Why a reported value does not count for its indicator, whatever its targets are; `null` where it does, or where it
 * says that there is nothing to report. The form, files of reports and the checks all go by it.
 */
export function faultOfActual(
  indicator: Indicator,
  definition: Pick<IndicatorDefinition, "measure">,
  value: Value,
): ActualFault | null {
  switch (definition.measure) {
    case "qualitative":
      return null;
    case "milestone": {
      const read = milestoneActual(value);
      if (isUnreadable(read)) return "notAnswer";
      return read.state === "number" && isShareOfMilestone(indicator, definition, read)
        ? "shareOfMilestone"
        : null;
    }
    case "number":
    case "percentage":
      if (isUnreadable(value)) return "notNumber";
      return value.state === "number" && isShareOfCount(indicator, definition, value) ? "shareOfCount" : null;
  }
}

/** Words, an error, or a date that Excel has made of "2-3". */
function isUnreadable(value: Value): boolean {
  return (
    value.state === "text" ||
    value.state === "error" ||
    (value.state === "number" && value.written === "date")
  );
}
