import type { Finding, Matter, RuleId, Severity } from "../finding";

/** What a fact asks of people: to settle a number, to say how something was read, to look at words, or to report. */
export const FACT_KINDS = ["number", "question", "words", "report"] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** What was found of one thing, in however many cells. */
export interface Fact {
  /** The same for as long as the fact stays. */
  readonly key: string;
  readonly kind: FactKind;
  /** Of its findings the heaviest. */
  readonly severity: Severity;
  /** Accepted findings of a fact are one by themselves. */
  readonly isAccepted: boolean;
  /** One at least, in their order. */
  readonly findings: readonly [Finding, ...Finding[]];
}

const KIND_OF_MATTER: Readonly<Record<Matter, FactKind>> = {
  contradiction: "number",
  entry: "number",
  missing: "words",
  words: "words",
  form: "words",
  reports: "report",
};

/** The rules that ask something else than their matter says. */
const KIND_OF_RULE: Readonly<Partial<Record<RuleId, FactKind>>> = {
  "frequency-mismatch": "number",
  "unit-against-wording": "number",
  "target-undecided": "number",
  "target-total-missing": "number",
  "target-years-missing": "number",
  "action-without-targets": "number",
  "baseline-missing": "number",
  "target-outlier": "number",
  "target-zero": "number",
  "number-as-text": "number",
  "agency-unknown": "words",
  "joint-action-one-sided": "words",
  "action-number-date": "words",
  "action-number-duplicate": "words",
  "action-under-wrong-objective": "words",
  "objective-number-duplicate": "words",
  "definition-choice-unknown": "words",
  "definition-id-duplicate": "words",
  "definition-without-indicator": "words",
  "workplan-unknown-action": "words",
  "changed-structure": "words",
  "activity-done-early": "report",
  "actual-without-reason": "report",
  "actual-without-evidence": "report",
  "column-unmapped": "question",
  "column-duplicate": "question",
  "column-missing": "question",
  "year-column-unclear": "question",
  "row-not-read": "question",
  "hidden-in-plan": "question",
  "sheet-left-out": "question",
  "own-sheet-header": "question",
  "versions-in-workbook": "question",
  "plan-not-found": "question",
  "plan-truncated": "question",
  "value-ambiguous": "question",
  "actual-ambiguous": "question",
  "indicator-in-wrong-column": "question",
  "definition-unconfirmed": "question",
};

/** The findings as facts, in the order of the first of each. What leans on a doubtful reading is a question about it. */
export function factsOf(findings: readonly Finding[]): readonly Fact[] {
  const facts = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = finding.accepted === null ? finding.fact : `${finding.fact} accepted`;
    const known = facts.get(key);
    if (known === undefined) facts.set(key, [finding]);
    else known.push(finding);
  }
  return Array.from(facts, ([key, members]) => ({
    key,
    kind: kindOfFact(members[0]),
    severity: heaviest(members),
    isAccepted: members[0].accepted !== null,
    findings: members,
  }));
}

/** What a finding asks of people. */
export function kindOfFact({ rule, matter, doubt }: Finding): FactKind {
  return doubt === null ? (KIND_OF_RULE[rule] ?? KIND_OF_MATTER[matter]) : "question";
}

function heaviest(findings: readonly Finding[]): Severity {
  const severities = new Set(findings.map(({ severity }) => severity));
  if (severities.has("error")) return "error";
  return severities.has("warning") ? "warning" : "info";
}
