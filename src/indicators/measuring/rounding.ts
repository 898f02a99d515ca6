/** Cuts off what binary arithmetic leaves behind the twelfth digit. */
export function clean(number: number): number {
  // Whole numbers, which are most, have nothing behind it.
  if (Number.isSafeInteger(number) && Math.abs(number) < 1e12) return number;
  return Number(number.toPrecision(12));
}
