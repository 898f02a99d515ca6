import { percentOf, decimalPlaces, statedWith, type Fraction } from "../../plan/fraction";
import { shownNumber, withoutNoise } from "../../plan/number-noise";
import type { Value } from "../../plan/value";

/** The cells next to an actual that say what it is of. */
export interface FractionCells {
  readonly numerator: Value;
  readonly denominator: Value;
}

type NumberValue = Extract<Value, { readonly state: "number" }>;

/**
 * An actual with the numerator and the denominator that are in cells of their own. Where its own cell is blank they are
 * the report.
 */
export function withFractionCells(value: Value, { numerator, denominator }: FractionCells): Value {
  if (numerator.state === "blank" && denominator.state === "blank") return value;
  const fraction = fractionOf(numerator, denominator);
  if (value.state === "blank") return reportOf(value, { numerator, denominator }, fraction);
  if (fraction === null || value.state !== "number") return value;
  return { ...value, fraction: statedWith(fraction, statedPercent(value, fraction), placesShown(value)) };
}

/** What numerator and denominator report by themselves; of one alone a text that says nothing. */
function reportOf(
  { cell }: Value,
  { numerator, denominator }: FractionCells,
  fraction: Fraction | null,
): Value {
  const raw = `${numerator.raw || "–"}/${denominator.raw || "–"}`;
  if (fraction === null) return { cell, raw, state: "text" };
  const percent = percentOf(fraction);
  const share = percent === null ? [] : [shownNumber(percent, true)];
  return { cell, raw, state: "text", fraction, alternatives: [String(fraction.numerator), ...share] };
}

function fractionOf(numerator: Value, denominator: Value): Fraction | null {
  if (numerator.state !== "number" || denominator.state !== "number") return null;
  const fraction = { numerator: numerator.number, denominator: denominator.number };
  return fraction.numerator < 0 || fraction.denominator < 0 ? null : fraction;
}

/** The percentage that an actual states, if it states one: 0.75 can be a share. */
export function statedPercent(
  { number, percent }: Pick<NumberValue, "number" | "percent">,
  fraction: Fraction,
): number {
  const isShare =
    !percent && number <= 1 && statedWith(fraction, withoutNoise(number * 100)).stated === undefined;
  return isShare ? withoutNoise(number * 100) : number;
}

/** The decimal places of a percentage as its cell shows it: it may hold more. */
function placesShown({ number, raw }: NumberValue): number {
  const shown = /[.,](\p{Nd}+)\s?%?$/u.exec(raw)?.[1]?.length ?? 0;
  return Math.min(shown, decimalPlaces(number));
}
