import type { PeriodKey } from "./period";
import type { Value } from "./value";

/**
 * What values are distinguished by that words of a language name; `other` is anything else: new and continuing clients.
 */
export const NAMED_DIMENSIONS = ["sex", "age", "nationality", "exploitation", "place"] as const;
export type NamedDimension = (typeof NAMED_DIMENSIONS)[number];
/**
 * A named dimension, "other", or the name that a person gave one in the Indicators sheet: "Kind of training". Of a
 * cross, such as girls under 18, it is the first that its words name.
 */
export type BreakdownDimension = string;

/** The categories that each dimension starts with (SDG 16.2.2; IC-TIP, 2025), where nobody names others. */
export const STARTING_CATEGORIES = {
  sex: ["women", "men"],
  age: ["under18", "adults"],
  nationality: ["nationals", "foreigners"],
  exploitation: ["sexual", "labour", "organs", "otherForm"],
  place: ["urban", "rural"],
} as const satisfies Readonly<Record<NamedDimension, readonly string[]>>;
export type StartingCategory = (typeof STARTING_CATEGORIES)[NamedDimension][number];

/** Whether a dimension is one of those that words of a language name. */
export function isNamedDimension(dimension: BreakdownDimension): dimension is NamedDimension {
  return NAMED_DIMENSIONS.some((named) => named === dimension);
}

/** That an indicator's values are distinguished, or are to be. */
export interface Breakdown {
  readonly dimension: BreakdownDimension;
  /** As they are written, in their order; [] where the plan only says by what they are to be distinguished. */
  readonly categories: readonly string[];
  /** Whether it is to be reported: the plan asks for it in words ("disaggregated by sex and age"), or Indicators does. */
  readonly required: boolean;
}

/**
 * A part of a value, such as the women of those trained. It is not an indicator, and never changes the value of the
 * whole.
 */
export interface IndicatorPart {
  readonly kind: "target" | "actual" | "baseline";
  readonly period: PeriodKey | "overall";
  readonly dimension: BreakdownDimension;
  readonly category: string;
  readonly value: Value;
}
