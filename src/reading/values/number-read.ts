import type { ReportedFraction } from "../../plan/fraction";
import type { Beside, NumberPart } from "../../plan/value";

/** A number that a text gives. */
export interface NumberInText {
  /** In points where `percent` holds. */
  readonly number: number;
  readonly percent: boolean;
  /** What else the text could mean, such as "1.3" for "1.300", or "60 participants"; [] where it means one thing. */
  readonly alternatives: readonly string[];
  /** What of the text was not used. */
  readonly beside?: readonly Beside[];
  /** Men and women, where the text tells them apart. */
  readonly parts?: readonly NumberPart[];
  /** The year that the text says it is of. */
  readonly year?: number;
  /** Numerator and denominator, where the text tells nothing else. */
  readonly fraction?: ReportedFraction;
}

/** A text that is read as one number. */
export interface NumberRead extends NumberInText {
  readonly kind: "number";
}
