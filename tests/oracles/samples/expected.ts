import type { Expectation } from "./expectation";

/**
 * What must have come of each sample of Microsoft's office-js-snippets, by the name of its file: worked out from what its
 * page says and its code asks for. A sample that is not here prints and leaves nothing that either of them tells.
 */
export const EXPECTED: Readonly<Record<string, Expectation>> = {};
