import { withoutNoise } from "./number-noise";

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

/** A fraction with the percentage stated next to it, where that is more than rounded: 66 % and 67 % of 2 of 3 are not. */
export function statedWith(
  fraction: Fraction,
  stated: number,
  places = decimalPlaces(stated),
): ReportedFraction {
  const percent = percentOf(fraction);
  if (percent === null) return fraction;
  const unit = 10 ** -places;
  const above = withoutNoise(percent - stated);
  const isRounded = Math.abs(above) <= unit / 2 || (above >= 0 && above < unit);
  return isRounded ? fraction : { ...fraction, stated };
}

/** The decimal places of a number. */
export function decimalPlaces(number: number): number {
  return (String(number).split(".")[1] ?? "").length;
}

/** The sum of the numerators of the sum of the denominators. */
export function sumOfFractions(fractions: readonly Fraction[]): Fraction {
  return {
    numerator: withoutNoise(fractions.reduce((sum, { numerator }) => sum + numerator, 0)),
    denominator: withoutNoise(fractions.reduce((sum, { denominator }) => sum + denominator, 0)),
  };
}
