import type { RuleId, Severity } from "../finding";
import type { Found, Rule } from "../rule";

/*
 * The rules whose findings stand in the cells themselves: a formula, a number that is a text, a date, a spelling, two
 * numbers in one row that are far apart. All others follow from what the columns were taken for: that something is
 * missing, is no number, contradicts something else, or is there twice (lines of a budget have one text rightly). Where a plan was read doubtfully they are wrong more often than
 * right (`docs/checks-precision.md`), so that until a person has said that it was read right, they are information.
 */
const HOLD_ANYWAY: ReadonlySet<RuleId> = new Set<RuleId>([
  "error-value",
  "external-link",
  "calculation-manual",
  "plan-truncated",
  "sheet-left-out",
  "formula-differs",
  "formula-overwritten",
  "formula-range-short",
  "formula-typed-number",
  "number-as-text",
  "date-in-target",
  "actual-far-over",
  "target-percent-scale",
  "target-percent-over-100",
  "actual-percent-scale",
  "actual-percent-over-100",
  "agency-variant",
  "unit-against-wording",
  "frequency-mismatch",
]);

/** The most that a finding weighs in a plan that was read so doubtfully that a person is asked whether it is theirs. */
export function mostInDoubtfulPlan({ id }: Rule, { leansOn }: Found, isSettled: boolean): Severity {
  // A person has said of what it depends on that it is so.
  if (leansOn?.inferred === false) return "error";
  return isSettled || HOLD_ANYWAY.has(id) ? "warning" : "info";
}
