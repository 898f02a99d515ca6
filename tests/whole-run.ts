import type { GlobalConfig } from "jest";
import { SOFFICE } from "./libreoffice";
import { IS_FULL } from "./size.js";

/**
 * The seed of all random tests where none is asked for. It stays the same, so that a run fails by what was
 * changed and by nothing else; `POA_SEED=new` searches where no run has looked yet.
 */
const USUAL_SEED = 20_231_124;

const QUICK =
  "Size: what takes three minutes. `npm run test:full` adds the pane in a browser, what takes long, and all random cases.";

/** Runs once before all tests, in another process than theirs: they are told by the environment. */
export default function beforeWholeRun({ ci }: Pick<GlobalConfig, "ci">): void {
  const seed = chosenSeed(process.env.POA_SEED ?? "");
  process.env.POA_SEED = String(seed);
  console.info(`Random tests: POA_SEED=${seed} repeats them.`);
  console.info(IS_FULL ? "Size: full." : QUICK);
  if (SOFFICE !== null) return;
  const missing = "the tests of files that LibreOffice opens need soffice, and none was found.";
  if (ci) throw new Error(`With --ci nothing may be skipped: ${missing}`);
  console.error(`NOT RUN: ${missing}`);
}

/** A whole number as it is asked for; one by chance for `new`; the usual one where nothing is asked. */
function chosenSeed(asked: string): number {
  if (asked === "new") return Math.floor(Math.random() * 2 ** 31);
  if (asked === "") return USUAL_SEED;
  const seed = Number(asked);
  if (!Number.isSafeInteger(seed)) throw new Error(`POA_SEED=${asked}: give a whole number, or “new”`);
  return seed;
}
