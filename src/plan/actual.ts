import type { Period } from "./period";
import type { Value } from "./value";

/** What was achieved: one report of one indicator for one period. */
export interface Actual {
  /** The id of the indicator. */
  readonly indicator: string;
  readonly period: Period;
  /** Who reported it; `null` where it is the figure of all parties together. */
  readonly party: string | null;
  readonly value: Value;
}
