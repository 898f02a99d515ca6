/** Cuts off what binary arithmetic leaves behind the twelfth digit. */
export function clean(number: number): number {
  return Number(number.toPrecision(12));
}
