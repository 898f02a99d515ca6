/** A number without the last digits that binary fractions leave: 0.07 × 100 is 7. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}

/** A number as an alternative shows it. */
export function shownNumber(number: number, percent: boolean): string {
  const rounded = percent ? Math.round(number * 10) / 10 : number;
  return percent ? `${rounded} %` : String(rounded);
}
