import type { Value } from "../../plan/value";

/** Digits with what separates thousands and decimals: "1.300" is read by the habit of most. */
const SEPARATED_DIGITS = /^['’‘]?[-−+]?\p{Nd}[\p{Nd}.,'’\u00a0\u202f]*\s?%?$/u;

/**
 * A value that somebody reports and can still be asked about: a number that could be another one ("2-3", "3 of 4"), or
 * is of another year than `year`, stays the text that was written.
 */
export function withoutDoubt(value: Value, year: number | null = null): Value {
  if (value.state !== "number" || value.written === "number" || value.written === "date") return value;
  const { cell, raw, alternatives } = value;
  const isOfOtherYear = value.year !== undefined && year !== null && value.year !== year;
  const isUnsure = alternatives !== undefined && !SEPARATED_DIGITS.test(raw);
  if (!isOfOtherYear && !isUnsure) return value;
  return { cell, raw, state: "text", ...(alternatives === undefined ? {} : { alternatives }) };
}
