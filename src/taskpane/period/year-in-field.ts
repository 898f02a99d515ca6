import { readTypedNumber } from "../../app";

/**
 * The year that is in a field, in any digits: 2025 of the Gregorian calendar is 2568 of the Buddhist era, which counts
 * 543 more. `null` if it is none.
 */
export function yearInField(field: string): number | null {
  const number = readTypedNumber(field)?.number ?? NaN;
  if (!Number.isInteger(number)) return null;
  const year = number >= 2443 && number <= 2643 ? number - 543 : number;
  return year >= 1900 && year <= 2100 ? year : null;
}
