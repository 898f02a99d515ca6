import { withWesternDigits } from "../../plan/language/numbers/digits";

/**
 * Numbers that a pasted page has torn apart or run together: "2 6 0" can be 260, 2 and 60, or 26
 * and 0. A cell's groups of digits are given; what they mean is settled by its neighbours.
 */
export type DigitGroups = readonly string[];

const GROUPS = /^\d+(?:[ \u00a0\u202f]\d+)+$/;
const MAX_GROUPS = 8;
/** Readings tried before the plain one is taken. */
const MAX_TRIED = 4000;

/** The groups of digits of a text that is nothing but those, `null` for any other text. */
export function digitGroups(text: string): DigitGroups | null {
  const western = withWesternDigits(text).trim();
  if (/^\d+$/.test(western)) return [western];
  if (!GROUPS.test(western)) return null;
  const groups = western.split(/[ \u00a0\u202f]/);
  return groups.length <= MAX_GROUPS ? groups : null;
}

/** One number, written with spaces between thousands as in "1 200". */
export function isWithThousands(groups: DigitGroups): boolean {
  const [first = "", ...rest] = groups;
  return rest.length > 0 && /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => group.length === 3);
}

/** All ways to read the groups as so many numbers, in their order; none where there are too few. */
function readingsOf(groups: DigitGroups, count: number): readonly (readonly number[])[] {
  if (count < 1 || count > groups.length) return [];
  if (count === 1) {
    const joined = groups.join("");
    return isPlainNumber(joined) ? [[Number(joined)]] : [];
  }
  const found: (readonly number[])[] = [];
  for (let taken = 1; taken <= groups.length - count + 1; taken++) {
    const joined = groups.slice(0, taken).join("");
    if (!isPlainNumber(joined)) continue;
    for (const rest of readingsOf(groups.slice(taken), count - 1)) found.push([Number(joined), ...rest]);
  }
  return found;
}

function isPlainNumber(digits: string): boolean {
  return digits.length <= 12 && (digits === "0" || !digits.startsWith("0"));
}

/** How a row of cells is read: for each cell its numbers, and whether its total is the sum of the others. */
export interface SettledGroups {
  readonly total: readonly number[] | null;
  readonly years: readonly (readonly number[])[];
  readonly addsUp: boolean;
}

/**
 * Reads the cells of one row as `count` numbers each, so that for each number the total is the sum
 * of the years where that can be; else the reading with the least torn digits. `null` where some
 * cell cannot be read so.
 */
export function settleGroups(
  total: DigitGroups | null,
  years: readonly DigitGroups[],
  count: number,
): SettledGroups | null {
  const ofTotal = total === null ? [] : readingsOf(total, count);
  const ofYears = years.map((groups) => readingsOf(groups, count));
  if ((total !== null && ofTotal.length === 0) || ofYears.some((readings) => readings.length === 0))
    return null;
  if (total !== null && years.length > 0) {
    const tries = { left: MAX_TRIED };
    for (const wanted of ofTotal) {
      const found = yearsThatGive(wanted, ofYears, tries);
      if (found !== null) return { total: wanted, years: found, addsUp: true };
    }
  }
  // Counts of events stand before counts of people, so the first number has the fewest digits.
  return { total: ofTotal[0] ?? null, years: ofYears.map((readings) => readings[0] ?? []), addsUp: false };
}

/** A reading for each year so that together they give the total; `null` where there is none. */
function yearsThatGive(
  rest: readonly number[],
  years: readonly (readonly (readonly number[])[])[],
  tries: { left: number },
): (readonly number[])[] | null {
  const [readings, ...others] = years;
  if (readings === undefined) return rest.every((number) => number === 0) ? [] : null;
  for (const reading of readings) {
    if (tries.left-- <= 0) return null;
    const left = rest.map((number, place) => number - (reading[place] ?? 0));
    if (left.some((number) => number < 0)) continue;
    const found = yearsThatGive(left, others, tries);
    if (found !== null) return [reading, ...found];
  }
  return null;
}
