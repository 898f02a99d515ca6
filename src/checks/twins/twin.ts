import type { Indicator } from "../../plan/plan";
import type { IndicatorDefinition, NumberValue } from "../../indicators";
import type { Found, Rule } from "../rule";

/** A number of an indicator: a target, or what was reported on it. */
export interface PlacedNumber {
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition;
  readonly value: NumberValue;
  /** What a finding in it is about: the indicator, and of a report its period. */
  readonly about: string;
}

/** Two rules with one finder: `target-negative` looks at targets, `actual-negative` at what was reported. */
export interface Twin extends Pick<Rule, "matter" | "severity" | "mayBeHabit" | "inDoubtfulPlan"> {
  readonly name: "negative" | "fractional-count" | "percent-over-100";
  readonly find: (numbers: readonly PlacedNumber[], of: "target" | "actual") => Iterable<Found>;
}
