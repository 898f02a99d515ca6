import { shownNumber, withoutNoise } from "./number-noise";
import type { Value } from "./value";

/** What a percentage is of: 45 of 60. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** A fraction as it is reported. */
export interface ReportedFraction extends Fraction {
  /** The percentage that is stated next to it, where it is another one than the fraction gives. */
  readonly stated?: number;
}

/** The percentage of a fraction, in points; `null` where it is of nothing. */
export function percentOf({ numerator, denominator }: Fraction): number | null {
  return denominator > 0 ? withoutNoise((numerator / denominator) * 100) : null;
}

/** A fraction as people write one: "45/60". */
export function shownFraction({ numerator, denominator }: Fraction): string {
  return `${numerator}/${denominator}`;
}

/** What a report says, as one text: also the numerator and the denominator that are in cells of their own. */
export function reportedText(value: Value): string {
  const isInCells = value.state === "number" && value.written === "number" && value.fraction !== undefined;
  return isInCells ? `${shownFraction(value.fraction)} = ${value.raw}` : value.raw;
}

/** A fraction with the percentage stated next to it, where that is more than rounded: 66 % and 67 % of 2 of 3 are not. */
export function statedWith(fraction: Fraction, stated: number, places = placesIn(stated)): ReportedFraction {
  const percent = percentOf(fraction);
  if (percent === null) return fraction;
  const unit = 10 ** -places;
  const above = withoutNoise(percent - stated);
  const isRounded = Math.abs(above) <= unit / 2 || (above >= 0 && above < unit);
  return isRounded ? fraction : { ...fraction, stated };
}

/** The decimal places of a number. */
export function placesIn(number: number): number {
  return (String(number).split(".")[1] ?? "").length;
}

/** The sum of the numerators of the sum of the denominators. */
export function sumOfFractions(fractions: readonly Fraction[]): Fraction {
  return {
    numerator: withoutNoise(fractions.reduce((sum, { numerator }) => sum + numerator, 0)),
    denominator: withoutNoise(fractions.reduce((sum, { denominator }) => sum + denominator, 0)),
  };
}

/**
 * What a value is for an indicator in per cent: of 45 of 60 it is 75 %. A fraction of nothing, and one next to another
 * percentage, stay the text that they are. A value without a fraction stays as it is.
 */
export function asPercentage(value: Value): Value {
  if ((value.state !== "number" && value.state !== "text") || value.fraction === undefined) return value;
  const { fraction, cell, raw, alternatives = [] } = value;
  const percent = percentOf(fraction);
  if (percent === null || fraction.stated !== undefined) {
    const couldBe = [fraction.stated ?? [], percent ?? []].flat().map((each) => shownNumber(each, true));
    return { cell, raw: reportedText(value), state: "text", fraction, ...inDoubt(couldBe) };
  }
  // What a cell states as a number is what it says.
  if (value.state === "number" && value.written === "number") return value;
  const { beside, year } = value.state === "number" ? value : {};
  return {
    ...{ cell, raw, state: "number", number: percent, percent: true, fraction },
    // A number in place of the text would lose what it is of.
    ...{ written: "line", formula: null },
    ...inDoubt(alternatives.filter((other) => !isSaidBy(fraction, other))),
    ...(beside === undefined ? {} : { beside }),
    ...(year === undefined ? {} : { year }),
  };
}

function inDoubt(alternatives: readonly string[]): { readonly alternatives?: readonly string[] } {
  return alternatives.length === 0 ? {} : { alternatives };
}

/** Whether another reading is one of a fraction's numbers with its words, or its percentage as it may be rounded. */
function isSaidBy({ numerator, denominator }: Fraction, other: string): boolean {
  const [number, ...more] = (other.match(/\d+(?:[.,]\d+)*/g) ?? []).map((digits) =>
    Number(digits.replace(/,/g, "")),
  );
  if (number === undefined || more.length > 0) return false;
  if (!/\d\s?%/.test(other)) return number === numerator || number === denominator;
  return statedWith({ numerator, denominator }, number).stated === undefined;
}
