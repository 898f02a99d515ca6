import type { Finding, RuleId } from "../finding";
import type { Rule } from "../rule";

/*
 * What findings are about, in the order in which they matter at the table: numbers that contradict one another or
 * cannot be computed, numbers and agencies that are missing, words that two people would read differently, then the
 * look of the plan. A rule that is in none of the lists is about a single number.
 */
const CONTRADICTIONS: readonly RuleId[] = [
  "target-total-mismatch",
  "target-quarters-mismatch",
  "target-against-direction",
  "target-behind-baseline",
  "actual-falls",
  "actual-parties-mismatch",
  "actual-quarters-mismatch",
  "actual-duplicate",
  "parts-mismatch",
  "column-total-mismatch",
  "workplan-dates-reversed",
  "percent-stated-mismatch",
  "formula-differs",
  "formula-range-short",
  "formula-typed-number",
];
const MISSING: readonly RuleId[] = [
  "target-total-missing",
  "target-years-missing",
  "target-undecided",
  "indicator-missing",
  "action-without-targets",
  "agency-missing",
  "baseline-missing",
  "verification-missing",
  "workplan-quarter-missing",
  "workplan-output-missing",
  "workplan-activity-missing",
  "workplan-action-unscheduled",
  "actual-without-reason",
  "actual-without-evidence",
  "column-missing",
  "action-without-words",
  "sheet-left-out",
  "own-sheet-header",
];
const WORDS: readonly RuleId[] = [
  "agency-variant",
  "actual-unknown-party",
  "agency-both-roles",
  "objective-wording",
  "indicator-compound",
  "indicator-duplicate",
  "indicator-not-measurable",
  "indicator-in-wrong-column",
  "frequency-mismatch",
  "changed-wording",
  "definition-unconfirmed",
  "unit-against-wording",
];
const STYLE: readonly RuleId[] = [
  "action-number-style",
  "action-number-gap",
  "blank-row",
  "row-not-read",
  "hidden-in-plan",
  "versions-in-workbook",
  "column-unmapped",
  "column-duplicate",
  "number-as-text",
  "external-link",
  "target-zero",
  "target-outlier",
];
/** What has not been reported, or is to be settled soon, is a matter of the reports, not of the plan. */
const REPORTS: readonly RuleId[] = [
  "actual-missing",
  "actual-overdue",
  "actual-unchanged",
  "activity-past-open",
  "activity-tentative-soon",
];

/** What a finding can be about, as it is reported in a sentence. */
export type Matter = "numbers" | "missing" | "words" | "form" | "reports";

/** The lists in their order, each with what it is about. */
const LISTS: readonly (readonly [Matter, readonly RuleId[]])[] = [
  ["numbers", CONTRADICTIONS],
  ["numbers", []],
  ["missing", MISSING],
  ["words", WORDS],
  ["form", STYLE],
  ["reports", REPORTS],
];
/** The place of the rules that are in none. */
const SINGLE_NUMBERS = 1;

const MATTERS: ReadonlyMap<string, number> = new Map(
  LISTS.flatMap(([, ids], place) => ids.map((id) => [id, place] as const)),
);

/** How many findings that nobody has accepted are about each matter. */
export function countByMatter(findings: readonly Finding[]): Readonly<Record<Matter, number>> {
  const counts: Record<Matter, number> = { numbers: 0, missing: 0, words: 0, form: 0, reports: 0 };
  for (const { rule, accepted } of findings) {
    const [matter] = LISTS[matterOf({ id: rule })] ?? [];
    if (accepted === null && matter !== undefined) counts[matter]++;
  }
  return counts;
}

/** Whether a finding says that a number cannot be, or that numbers contradict one another. */
export function isAboutNumbers({ rule }: Finding): boolean {
  return matterOf({ id: rule }) <= SINGLE_NUMBERS;
}

/** The place of what a rule finds: the lower, the more it matters. */
export function matterOf({ id }: Pick<Rule, "id">): number {
  return MATTERS.get(id) ?? SINGLE_NUMBERS;
}
