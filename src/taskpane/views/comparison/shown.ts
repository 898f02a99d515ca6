import { type Sides, usualNames } from "../../checking/draft-comparison";
import type { ComparingState } from "../../slices/comparing";

/** A comparison that was made. */
export type Shown = Extract<ComparingState, { readonly kind: "compared" }>;

/** What the two sides are called: as people named them, else as their drafts. */
export function sideNames(shown: Shown): Sides {
  return shown.decided.kept.decided.sides ?? usualNames(shown);
}
