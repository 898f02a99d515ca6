import type { ComparingState } from "../../slices/comparing";

/** A comparison that was made. */
export type Shown = Extract<ComparingState, { readonly kind: "compared" }>;
