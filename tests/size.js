/**
 * Whether all tests are run, each with all of its cases (`npm run test:full`, as `.ci/run` does), or those that take
 * three minutes together (`npm test`).
 */
export const IS_FULL = process.env.POA_FULL === "1";
