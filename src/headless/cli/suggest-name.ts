/** A name may have this share of its letters otherwise, and one at the least, to be taken for a slip. */
const MAX_SLIPS = 0.34;

/** The known name that a mistyped one is nearest to; `null` if none is near, or several are as near. */
export function suggestName(typed: string, known: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(typed.length * MAX_SLIPS));
  const near = known
    .map((name) => ({
      name,
      slips: name.startsWith(typed) && typed.length > 1 ? 0.5 : distance(typed, name),
    }))
    .filter(({ slips }) => slips <= most)
    .sort((one, other) => one.slips - other.slips);
  const [first, second] = near;
  return first === undefined || first.slips === second?.slips ? null : first.name;
}

/** How many letters have to be put in, left out or changed (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [place, letter] of Array.from(one).entries()) {
    const next = [place + 1];
    for (let column = 1; column <= other.length; column++) {
      const same = letter === other[column - 1] ? 0 : 1;
      next.push(Math.min((row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (row[column - 1] ?? 0) + same));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
