import { percentOf } from "../../plan/fraction";
import { asPercentage } from "../../plan/fraction-of-value";
import type { Indicator } from "../../plan/plan";
import type { BesideKind, Value } from "../../plan/value";
import type { IndicatorDefinition } from "../definition";
import { milestoneActual } from "./milestone-actual";
import { isDatedMilestone, milestonePeriod } from "./milestone-date";
import { saysNone } from "./none-as-zero";
import { isShareOfOther } from "./percent-scale";

/** What is wrong with a reported value next to what its indicator measures. */
export type ActualFault =
  | "notNumber"
  | "notAnswer"
  /** Its words say that it is not a result: "20 expected", "draft only". */
  | "refused"
  /** "45 of 60" of what is not a percentage. */
  | "fractionOfCount"
  /** "5 of 0" */
  | "fractionOfNothing"
  /** "80 % (45 of 60)" */
  | "otherPercentage"
  | "shareOfCount"
  | "shareOfMilestone";

/**
 * Why a reported value does not count for its indicator, whatever its targets are; `null` if it does, or where it says
 * that there is nothing to report. The form, files of reports and the checks all go by it.
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
      if (milestonePeriod(value) !== null && isDatedMilestone(indicator)) return null;
      const read = milestoneActual(value);
      if (isUnreadable(read)) return refusalOf(read) === null ? "notAnswer" : "refused";
      return read.state === "number" && isShareOfOther(indicator, definition, read)
        ? "shareOfMilestone"
        : null;
    }
    case "number":
      if (saysNone(value)) return null;
      if (isUnreadable(value)) return faultOfWords(value, "fractionOfCount");
      return value.state === "number" && isShareOfOther(indicator, definition, value) ? "shareOfCount" : null;
    case "percentage": {
      const read = asPercentage(value);
      if (saysNone(read)) return "notNumber";
      if (!isUnreadable(read)) return null;
      const isOfNothing =
        read.state === "text" && read.fraction !== undefined && percentOf(read.fraction) === null;
      return faultOfWords(read, isOfNothing ? "fractionOfNothing" : "otherPercentage");
    }
  }
}

function faultOfWords(value: Value, ofFraction: ActualFault): ActualFault {
  if (refusalOf(value) !== null) return "refused";
  return value.state === "text" && value.fraction !== undefined ? ofFraction : "notNumber";
}

/** What words say that a value is, where it is refused for them; `null` if it is not. */
export function refusalOf(value: Value): BesideKind | null {
  return value.state === "text" ? (value.refused?.kind ?? null) : null;
}

/** Words, an error, or a date that Excel has made of "2-3". */
function isUnreadable(value: Value): boolean {
  return (
    value.state === "text" ||
    value.state === "error" ||
    (value.state === "number" && value.written === "date")
  );
}
