import { readReportedText } from "../../reading/values/reported-value";

/** A number as somebody typed it. */
export interface TypedNumber {
  /** Percentages are in points: "80 %" is 80. */
  readonly number: number;
  readonly percent: boolean;
}

/**
 * The number as which a typed text is read, with separators of thousands, Thai or Khmer digits, a sign of per cent, men
 * and women added up; `null` if it is read as none, or could be more than one.
 */
export function readTypedNumber(text: string): TypedNumber | null {
  const value = readReportedText(text, { period: null, indicator: undefined });
  return value.state === "number" ? { number: value.number, percent: value.percent } : null;
}
