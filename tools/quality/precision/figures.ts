import type { Finding, Severity } from "../../../src/checks";

/** Whether what a check said is so; `open` where nobody has said. */
export type Judgement = "true" | "false" | "open";

export interface Judged {
  /** The name of the workbook. */
  readonly workbook: string;
  readonly finding: Finding;
  readonly verdict: Judgement;
}

/** How often a rule was right where it spoke in one severity. */
export interface RuleFigures {
  readonly rule: string;
  readonly severity: Severity;
  readonly right: number;
  readonly wrong: number;
  readonly open: number;
}

/** What is told of reports that are due belongs to the actuals, not to the plan. */
const ABOUT_REPORTS = new Set(["actual-missing", "actual-overdue"]);

/** The figures of each rule and severity: errors first, the most frequent first. */
export function figuresOf(judged: readonly Judged[]): readonly RuleFigures[] {
  const byRule = new Map<string, RuleFigures>();
  for (const { finding, verdict } of judged) {
    const { rule, severity } = finding;
    const key = `${severity} ${rule}`;
    const former = byRule.get(key) ?? { rule, severity, right: 0, wrong: 0, open: 0 };
    const field = ({ true: "right", false: "wrong", open: "open" } as const)[verdict];
    byRule.set(key, { ...former, [field]: former[field] + 1 });
  }
  return [...byRule.values()].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || countOf(b) - countOf(a),
  );
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

function countOf({ right, wrong, open }: RuleFigures): number {
  return right + wrong + open;
}

/** The figures as a table of Markdown, with the precision of each severity and the findings for each row. */
export function tableOf(
  figures: readonly RuleFigures[],
  { plans, rows, causes }: { readonly plans: number; readonly rows: number; readonly causes: number },
): string {
  const lines = figures.map(
    (one) =>
      `| ${one.rule} | ${one.severity} | ${countOf(one)} | ${one.right} | ${one.wrong} | ${one.open} | ${precisionOf([one])} |`,
  );
  const ofSeverity = SEVERITIES.map((severity) => {
    const those = figures.filter((one) => one.severity === severity);
    return `- ${severity}: ${sum(those)} findings, precision ${precisionOf(those)}`;
  });
  const ofPlan = sum(figures.filter(({ rule, severity }) => severity !== "info" && !ABOUT_REPORTS.has(rule)));
  return [
    "| rule | severity | findings | right | wrong | not judged | precision |",
    "|---|---|---|---|---|---|---|",
    ...lines,
    "",
    `${plans} plans with ${rows} rows:`,
    ...ofSeverity,
    `- causes of errors and warnings for each row, without those about reports: ${(causes / Math.max(1, rows)).toFixed(3)}`,
    `- errors and warnings for each row, without those about reports: ${(ofPlan / Math.max(1, rows)).toFixed(3)}`,
  ].join("\n");
}

/** How many causes the errors and warnings have: what a person is told of, once each. */
export function causesOf(judged: readonly Judged[]): number {
  const loud = judged.filter(
    ({ finding: { severity, rule } }) => severity !== "info" && !ABOUT_REPORTS.has(rule),
  );
  return new Set(loud.map(({ workbook, finding }) => JSON.stringify([workbook, finding.fact]))).size;
}

function sum(figures: readonly RuleFigures[]): number {
  return figures.reduce((total, one) => total + countOf(one), 0);
}

/** Of those that were judged. */
function precisionOf(figures: readonly RuleFigures[]): string {
  const right = figures.reduce((total, one) => total + one.right, 0);
  const all = right + figures.reduce((total, one) => total + one.wrong, 0);
  return all === 0 ? "–" : `${Math.round((100 * right) / all)} %`;
}
