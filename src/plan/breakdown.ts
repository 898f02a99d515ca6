import type { PeriodKey } from "./period";
import type { Value } from "./value";

/**
 * What values are distinguished by that words of a language name; `other` is anything else: new and continuing clients.
 */
export const NAMED_DIMENSIONS = ["sex", "age", "nationality", "exploitation", "place"] as const;
export type NamedDimension = (typeof NAMED_DIMENSIONS)[number];
/** Of a cross, such as girls under 18, the first that its words name. */
export type BreakdownDimension = NamedDimension | "other";

/** That an indicator's values are distinguished, or are to be. */
export interface Breakdown {
  readonly dimension: BreakdownDimension;
  /** As they are written, in their order; [] where the plan only says by what they are to be distinguished. */
  readonly categories: readonly string[];
  /** Whether the plan asks for it in words: "disaggregated by sex and age". */
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
