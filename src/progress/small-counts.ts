/**
 * Counts of people from 1 to below this can tell who they are (the cell size suppression policy of the Centers for
 * Medicare & Medicaid Services shows none of 1 to 10).
 */
export const SMALL_COUNT = 11;

/** How a part is shown: as it is, as "<11", or not at all, since it would tell what another one is. */
export type ShownAs = "number" | "below" | "hidden";

/** Whether a count is one of few, and none of nobody. */
export function isSmallCount(number: number | null, below: number): boolean {
  return number !== null && number > 0 && number < below;
}

/**
 * How the parts of a whole are shown where small counts are not: each of these as "<N", and as many others hidden as it
 * takes for the whole not to tell them. What the parts leave of their whole counts as one more part that is not shown.
 */
export function showParts(
  whole: number | null,
  parts: readonly (number | null)[],
  below: number,
): readonly ShownAs[] {
  const shown = parts.map((number): ShownAs => (isSmallCount(number, below) ? "below" : "number"));
  if (whole === null) return shown;
  const rest = whole - parts.reduce<number>((sum, number) => sum + (number ?? 0), 0);
  const isRevealed = (): boolean => {
    const unshown = [
      ...parts.filter((_, place) => shown[place] !== "number").map((number) => number ?? 0),
      ...(rest > 0 ? [rest] : []),
    ];
    return unshown.some((number) => isSmallCount(number, below)) && followFromWhole(unshown, below);
  };
  while (isRevealed()) {
    const next = smallestShown(parts, shown);
    if (next === null) break;
    shown[next] = "hidden";
  }
  return shown;
}

/** Whether numbers that are not shown follow from their sum: there is one, or they are all as small or as large as can be. */
function followFromWhole(unshown: readonly number[], below: number): boolean {
  const sum = unshown.reduce((total, number) => total + number, 0);
  if (unshown.length === 1) return true;
  const areSmall = unshown.every((number) => isSmallCount(number, below));
  return areSmall && (sum === unshown.length || sum === unshown.length * (below - 1));
}

/** The part to hide next: the smallest that is not 0, else one that is. */
function smallestShown(parts: readonly (number | null)[], shown: readonly ShownAs[]): number | null {
  const left = parts.flatMap((number, place) =>
    shown[place] === "number" && number !== null ? [{ number, place }] : [],
  );
  const rank = (number: number): number => (number > 0 ? number : Infinity);
  const [next] = left.sort((one, other) => rank(one.number) - rank(other.number));
  return next?.place ?? null;
}
