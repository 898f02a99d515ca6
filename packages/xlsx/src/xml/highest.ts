/** The highest of some numbers that files number their things by; `0` for none. What is not a number is skipped. */
export function highest(numbers: Iterable<number>): number {
  let found = 0;
  for (const number of numbers) if (number > found) found = number;
  return found;
}
