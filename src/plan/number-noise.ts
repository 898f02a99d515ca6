/** A number without the last digits that binary fractions leave: 0.07 × 100 is 7. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
