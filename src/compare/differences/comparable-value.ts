import { phrases } from "../../plan/language/phrases";
import { foldText, onOneLine } from "../../plan/language/spelling/text-folding";
import type { Value } from "../../plan/value";

/** A number, a percentage in points, or what else was in the cell: `NP`, `TBD`, a text, an error. */
export type ComparableValue = number | { readonly percent: number } | string;

/** What is kept of a value, to be compared with another; `null` if its cell is blank or there is none. */
export function comparableValue(value: Value | null | undefined): ComparableValue | null {
  if (value === null || value === undefined || value.state === "blank") return null;
  if (value.state !== "number" || !Number.isFinite(value.number)) return onOneLine(value.raw);
  // JSON has no −0.
  const number = value.number + 0;
  return value.percent ? { percent: number } : number;
}

/**
 * What two states of a value are compared by: as `comparableValue`, but the whole text of a number that is bounded, only
 * near, or that words next to it make another: "≥2", "about 12" and "2 (or 3)" are not 2 and 12.
 */
export function comparedValue(value: Value | null | undefined): ComparableValue | null {
  if (value?.state !== "number" || value.written === "number") return comparableValue(value);
  const isAlone = DIGITS_ALONE.test(value.raw);
  const saysMore = value.limit ?? value.beside ?? (isAlone ? undefined : value.alternatives);
  return saysMore === undefined && (isAlone || !isOnlyNear(value.raw))
    ? comparableValue(value)
    : onOneLine(value.raw);
}

const DIGITS_ALONE = /^['’‘]?[-−+]?[\p{Nd}\s.,'’]+%?$/u;

/** "about 12", "~12", "12 (est.)". */
function isOnlyNear(text: string): boolean {
  return /[~≈±]/u.test(text) || phrases.approximate().isWithin(foldText(text));
}

/** Whether two values say the same: 80 and 80 % in one indicator do, and so do “TBD” and “tbd”. */
export function sameValue(one: ComparableValue | null, other: ComparableValue | null): boolean {
  return comparable(one) === comparable(other);
}

function comparable(value: ComparableValue | null): number | string | null {
  if (value === null || typeof value === "number") return value;
  return typeof value === "string"
    ? value.normalize("NFKC").toLowerCase().replace(/\s/gu, "")
    : value.percent;
}
