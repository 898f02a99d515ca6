import type * as fastCheck from "fast-check";

/*
 * Gives the random tests of a file the seed of the whole run (`whole-run.ts`) when the file asks for
 * fast-check; those that have no random tests do not load it.
 */
jest.mock("fast-check", () => {
  const fc = jest.requireActual<typeof fastCheck>("fast-check");
  fc.configureGlobal({ seed: Number(process.env.POA_SEED) });
  return fc;
});
