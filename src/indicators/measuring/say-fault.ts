import { percentOf } from "../../plan/fraction";
import type { Message } from "../../plan/message";
import { shownNumber } from "../../plan/number-noise";
import type { Value } from "../../plan/value";
import { refusalOf, type ActualFault } from "./actual-fault";

/** What is said about an actual that does not count. */
interface SaidOfActual {
  readonly text: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: Value;
}

/**
 * Says why an actual does not count; what is not a number is said in other words where it was typed and where it is.
 */
export function sayFault(
  fault: Exclude<ActualFault, "notNumber">,
  { text, indicator, period, value }: SaidOfActual,
): Message {
  switch (fault) {
    case "refused":
      return { id: "actual-refused", values: { text, indicator, period, kind: refusalOf(value) ?? "part" } };
    case "notAnswer":
      return { id: "actual-not-number-yesNo", values: { text, indicator, period } };
    case "fractionOfCount":
    case "fractionOfNothing":
    case "otherPercentage":
      return sayFractionFault(fault, { text, indicator, period, value });
    case "shareOfCount":
      return { id: "actual-percent-scale-of-count", values: { number: text, indicator } };
    case "shareOfMilestone":
      return { id: "actual-percent-scale-of-milestone", values: { number: text, indicator } };
  }
}

function sayFractionFault(
  fault: "fractionOfCount" | "fractionOfNothing" | "otherPercentage",
  { text, indicator, period, value }: SaidOfActual,
): Message {
  const { numerator = 0, denominator = 0 } = (value.state === "text" ? value.fraction : undefined) ?? {};
  const said = { text, indicator, period, numerator, denominator };
  if (fault === "fractionOfNothing")
    return { id: "actual-not-number-of-nothing", values: { text, indicator, period } };
  const percent = shownNumber(percentOf({ numerator, denominator }) ?? 0, true);
  return fault === "fractionOfCount"
    ? { id: "actual-not-number-fraction", values: said }
    : { id: "actual-not-number-other-percentage", values: { ...said, percent } };
}
