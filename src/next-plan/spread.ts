import { withoutNoise } from "../plan/number-noise";

/** As many decimals as a target may be spread in. */
const MAX_DECIMALS = 6;

/** How many decimals the numbers have at the most. */
export function decimalsOf(numbers: readonly number[]): number {
  const counts = numbers.map((number) => /\.(\d+)$/.exec(String(withoutNoise(number)))?.[1]?.length ?? 0);
  return Math.min(MAX_DECIMALS, Math.max(0, ...counts));
}

export function roundedTo(number: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(withoutNoise(number * scale)) / scale;
}

/**
 * A total over parts in proportion to weights, to so many decimals: the parts always add up to the total,
 * and each is off its exact share by less than one unit (cumulative rounding). A part without weight gets
 * `null`, and so does one whose share rounds to nothing; where no part has a weight all have the same.
 */
export function spreadTotal(
  total: number,
  weights: readonly number[],
  decimals: number,
): readonly (number | null)[] {
  const usable = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
  const sum = usable.reduce((all, weight) => all + weight, 0);
  const scale = 10 ** decimals;
  const units = Math.round(withoutNoise(total * scale));
  let [before, given] = [0, 0];
  return usable.map((weight) => {
    before += weight;
    const through = Math.round(withoutNoise((units * before) / sum));
    const part = through - given;
    given = through;
    return part === 0 ? null : withoutNoise(part / scale);
  });
}
