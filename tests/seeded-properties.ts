import type * as fastCheck from "fast-check";
import type * as runs from "./property-runs";

/*
 * Gives the random tests of a file the seed of the whole run (`whole-run.ts`), and as many cases as a run of its size
 * tries, when the file asks for fast-check; those that have no random tests do not load it.
 */
jest.mock("fast-check", () => {
  const fc = jest.requireActual<typeof fastCheck>("fast-check");
  const { propertyRuns } = jest.requireActual<typeof runs>("./property-runs");
  fc.configureGlobal({ seed: Number(process.env.POA_SEED), numRuns: propertyRuns(100) });
  return fc;
});
