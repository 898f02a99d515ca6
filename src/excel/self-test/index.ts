import expected from "./expected.json";
import type { Expectations } from "./compare-answers";

export { compareAnswers, type ComparedAnswers, expectationsFrom, type Expectations } from "./compare-answers";
export { LEFT_OUT } from "./private-texts";
export type { Exchange, Recording } from "./recording";
export { surroundingExcel } from "../office-host";
export { type ProbeRun, runProbes } from "./run-probes";

/** What our own host answers; written by `npm run self-test -- --write`. */
export const EXPECTED: Expectations = expected;
