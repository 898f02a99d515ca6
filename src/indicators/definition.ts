import type { Message } from "../plan/message";

/** What an indicator measures. */
export type Measure = "number" | "percentage" | "milestone" | "qualitative";

/** How the values of periods combine into the value of the whole. */
export type Aggregation = "sum" | "latest" | "max" | "average" | "constant";

export type Direction = "increase" | "decrease" | "maintain";

/**
 * What the parts that several parties report make together: `byMeasure`, as is usual for what is measured
 * (counts add up, percentages give their mean, a milestone is reached with the last party); `sum`, they add
 * up; `apart`, they are levels (an average, a rate, a score) that nobody can add up, so that each is judged by itself;
 * `each`, every party is to reach the target, and to report; `joint`, the value is entered once for all.
 */
export type PartyParts = "byMeasure" | "sum" | "apart" | "each" | "joint";

/** How often an indicator is reported on. */
export type Frequency = "monthly" | "quarterly" | "halfYearly" | "yearly" | "once";

/** The indicator's reference sheet: how it is measured, and how its values combine. */
export interface IndicatorDefinition {
  readonly id: string;
  readonly measure: Measure;
  readonly unit: string | null;
  readonly aggregation: Aggregation;
  readonly direction: Direction;
  readonly partyParts: PartyParts;
  /** The parties that a person confirmed for it; left out where none did. */
  readonly parties?: readonly string[];
  /** As a person confirmed it; left out where the plan's own periods say when reports are due. */
  readonly frequency?: Frequency;
  /** Inferred from the plan's wording, columns and numbers, and not confirmed by the user. */
  readonly inferred: boolean;
  /** What led to the inference, to be shown next to it. */
  readonly reasons: readonly Message[];
}

export type IndicatorDefinitions = ReadonlyMap<string, IndicatorDefinition>;

/** What an indicator is taken for while nobody defined it. */
export function plainCount({ id }: { readonly id: string }): IndicatorDefinition {
  return {
    id,
    measure: "number",
    unit: null,
    aggregation: "sum",
    direction: "increase",
    partyParts: "byMeasure",
    inferred: true,
    reasons: [],
  };
}
