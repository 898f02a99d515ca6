import { IS_FULL } from "./size.js";

/** Of so many random cases one is tried in a quick run. They come from the same seed, so they are among those of all. */
const PART = 5;

/** What the environment asks for: `POA_RUNS=2000 npm test -- tests/checks` tries 2,000 random plans. */
const ASKED = Number(process.env.POA_RUNS ?? "");

/**
 * How many random cases a property is tried on: as many as usual in a full run, more where the environment asks for
 * more. Properties of one kind share what it asks for.
 */
export function propertyRuns(usual: number, sharedBy = 1): number {
  const least = IS_FULL ? usual : Math.ceil(usual / PART);
  return Math.max(least, Math.ceil((Number.isNaN(ASKED) ? 0 : ASKED) / sharedBy));
}

/** How many random sheets and layouts are read: as many as `READING_CASES` asks for, else as a property has runs. */
export function readingCases(): number {
  return Number(process.env.READING_CASES ?? propertyRuns(40));
}

/** The least that a property gets: on a machine that does much else, a second of work takes many. */
const MIN_TIME = 60_000;

/** Milliseconds within which such a property has to end, at so many a case. */
export function propertyTimeout(usual: number, sharedBy = 1, aCase = 100): number {
  return Math.max(MIN_TIME, propertyRuns(usual, sharedBy) * aCase);
}
