import { isWhole, type Comparison } from "../../app/comparing";
import { type Sides, usualNames } from "./draft-comparison";
import type { ComparingState } from "./comparing";

/** A comparison that was made. */
export type Shown = Extract<ComparingState, { readonly kind: "compared" }>;

/** What the two sides are called: as people named them, else as their drafts. */
export function sideNames(shown: Shown): Sides {
  return shown.decided.kept.decided.sides ?? usualNames(shown);
}

/** How many differences there are and how much is the same, and whether all columns were compared. */
export function comparisonCounts(comparison: Comparison) {
  const { differences, same } = comparison;
  return { count: differences.length, same, isWhole: isWhole(comparison) ? "yes" : "no" };
}
