import type { RuleId, Severity } from "../finding";
import type { Found, Rule } from "../rule";

/*
 * The rules whose findings are in the cells themselves: a formula, a number that is a text, a date, a spelling, two
 * numbers in one row that are far apart. All others follow from what the columns were taken for: that something is
 * missing, is not a number, contradicts something else, or is there twice (lines of a budget have one text rightly).
 * Where a plan was read doubtfully they are wrong more often than right (`docs/checks-precision.md`), so that until a
 * person has said that it was read right, they are information.
 */
const HOLD_ANYWAY: ReadonlySet<RuleId> = new Set<RuleId>([
  "error-value",
  "external-link",
  "calculation-manual",
  "plan-truncated",
  "sheet-left-out",
  "own-sheet-header",
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

/*
 * That something is not there, or is where it should not: it may be in a column that was not understood. And that one
 * number cannot be: the stock of a store is not a target. In a plan that was read doubtfully this waits until a person
 * has said that it was read right.
 */
const WAIT_FOR_ANSWER: ReadonlySet<RuleId> = new Set<RuleId>([
  "column-missing",
  "column-duplicate",
  "indicator-missing",
  "indicator-in-wrong-column",
  "indicator-compound",
  "indicator-not-measurable",
  "action-without-targets",
  "target-total-missing",
  "target-values-count",
  "workplan-quarter-missing",
  "workplan-output-missing",
  "workplan-activity-missing",
  "target-negative",
  "target-zero",
  "target-fractional-count",
  "target-outlier",
  "milestone-target-implausible",
  "actual-negative",
  "actual-fractional-count",
  "percent-stated-mismatch",
]);

/**
 * The most that a finding weighs in a plan that was read so doubtfully that a person is asked whether it is theirs;
 * `null` if it is not reported until then. What such a plan contradicts in row after row is more likely its reading.
 */
export function mostInDoubtfulPlan(
  { id }: Rule,
  { leansOn }: Found,
  { isSettled, isHabit }: { readonly isSettled: boolean; readonly isHabit: boolean },
): Severity | null {
  // A person has said of what it depends on that it is so.
  if (leansOn?.inferred === false) return "error";
  if (isSettled || HOLD_ANYWAY.has(id)) return "warning";
  return isHabit || WAIT_FOR_ANSWER.has(id) ? null : "info";
}
