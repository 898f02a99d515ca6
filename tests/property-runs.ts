/** What the environment asks for: `POA_RUNS=2000 npm test -- tests/checks` tries 2,000 random plans. */
const ASKED = Number(process.env.POA_RUNS ?? "");

/**
 * How many random cases a property is tried on: as many as usual, more where the environment asks for
 * more. Properties of one kind share what it asks for.
 */
export function propertyRuns(usual: number, sharedBy = 1): number {
  return Math.max(usual, Math.ceil((Number.isNaN(ASKED) ? 0 : ASKED) / sharedBy));
}

/** The least that a property gets: on a machine that does much else, a second of work takes many. */
const LEAST_TIME = 60_000;

/** Milliseconds within which such a property has to end, at so many a case. */
export function propertyTimeout(usual: number, sharedBy = 1, aCase = 100): number {
  return Math.max(LEAST_TIME, propertyRuns(usual, sharedBy) * aCase);
}
