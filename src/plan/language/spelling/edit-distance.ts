/**
 * Whether one word can be had from another with at most `most` slips: a letter left out, put in,
 * changed, or two neighbours changed over.
 */
export function isWithinSlips(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let slips = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        slips = Math.min(slips, at(beforeLast, column - 2) + 1);
      }
      current.push(slips);
    }
    if (Math.min(...current) > most) return false;
    beforeLast = last;
    last = current;
  }
  return at(last, b.length) <= most;
}

/** Longer ones have more than would be worth keeping. */
const LONGEST = 80;

/**
 * The text and all that is left of it when one character is taken out: texts that are one slip apart share one of them.
 * None of a long text.
 */
export function withoutOneCharacter(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  return [text, ...Array.from(text, (_, index) => text.slice(0, index) + text.slice(index + 1))];
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
