import { phrases } from "./language/phrases";
import { foldText } from "./language/spelling/text-folding";
import type { Value } from "./value";

/**
 * Whether a report says that there is nothing to report: "-", "n/a", "NP". "No data" does not: there is something, and
 * its report is missing.
 */
export function isNothingToReport({ state, raw }: Pick<Value, "state" | "raw">): boolean {
  if (state !== "notApplicable" && state !== "notProgrammed") return false;
  const [words = ""] = raw.split("(");
  return !phrases.noData().isWhole(foldText(words));
}
