import { formatAddress } from "../plan/cell-reference";
import type { Finding, Severity } from "./finding";
import { cellKey, indexPlan } from "./plan-index";
import type { CheckContext, CheckSubject, Found, ReportBounds, Rule } from "./rule";
import { rules as catalogue } from "./rules";

/** What the user decided about checks; it lives in the workbook. */
export interface CheckSettings {
  /** Rules, by id, that are switched off or weigh something else than the catalogue says. */
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  /** Reasons of accepted findings, by the findings' keys. */
  readonly accepted?: Readonly<Record<string, string>>;
  /** The usual bounds where they are not given. */
  readonly bounds?: ReportBounds;
}

/** Those of the progress. */
const USUAL_BOUNDS: ReportBounds = { daysOfGrace: 15, atRiskFrom: 50 };

export interface CheckResult {
  /** Those of the plan's sheet first, then by row and column. */
  readonly findings: readonly Finding[];
  /** How many stand; accepted ones are not counted. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Rules that broke off by a fault of their own, so that what they would find is not listed. */
  readonly failed: readonly { readonly rule: string; readonly detail: string }[];
}

/**
 * Runs every rule of the catalogue that has what it needs. A rule that fails is reported as failed and
 * the others go on.
 */
export function runChecks(
  subject: CheckSubject,
  settings: CheckSettings = {},
  rules: readonly Rule[] = catalogue,
): CheckResult {
  const { bounds = USUAL_BOUNDS } = settings;
  const context: CheckContext = { ...subject, index: indexPlan(subject.plan), bounds };
  const findings: Finding[] = [];
  const failed: { rule: string; detail: string }[] = [];
  for (const rule of rules) {
    const severity = settings.severities?.[rule.id] ?? rule.severity;
    if (severity === "off") continue;
    try {
      const found = [...find(rule, context)];
      findings.push(...withoutRepeats(found.map((one) => toFinding(rule, severity, one, settings))));
    } catch (error) {
      failed.push({ rule: rule.id, detail: error instanceof Error ? error.message : String(error) });
    }
  }
  findings.sort((a, b) => compareFindings(a, b, subject.plan.sheet));
  return { findings, counts: countBySeverity(findings), failed };
}

function find(rule: Rule, context: CheckContext): Iterable<Found> {
  const { settled = null, workplan, reports = null, since = null } = context;
  switch (rule.needs) {
    case "plan":
      return rule.find(context);
    case "definitions":
      return settled === null ? [] : rule.find({ ...context, settled });
    case "workplan":
      return workplan === null ? [] : rule.find({ ...context, workplan });
    case "actuals":
      return reports === null ? [] : rule.find({ ...context, reports });
    case "changes":
      return since === null ? [] : rule.find({ ...context, since });
  }
}

function toFinding(rule: Rule, severity: Severity, found: Found, settings: CheckSettings): Finding {
  const key = findingKey(rule, found);
  return {
    rule: rule.id,
    severity: severityOf(found, severity),
    cell: found.cell,
    message: found.message,
    fixes: found.fixes ?? [],
    key,
    accepted: settings.accepted?.[key] ?? null,
  };
}

/** What leans on an inferred definition is a warning at most: the inference may be what is wrong. */
function severityOf({ severity: own, leansOn }: Found, ofRule: Severity): Severity {
  const severity = own === undefined ? ofRule : lighter(own, ofRule);
  return leansOn?.inferred === true ? lighter(severity, "warning") : severity;
}

const WEIGHTS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

function lighter(a: Severity, b: Severity): Severity {
  return WEIGHTS[a] < WEIGHTS[b] ? a : b;
}

/**
 * The rule, what the finding is about, and what it says. Values of the message that name cells are
 * left out, since cells move.
 */
function findingKey(rule: Rule, { about, cell, message }: Found): string {
  const values = Object.entries(message.values ?? {})
    .filter(([name]) => !name.startsWith("cell"))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([rule.id, about ?? formatAddress(cell.row, cell.column), message.id, values]);
}

/** A value that stands for several indicators is found at each of them, and is said once. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const byContent = new Map<string, Finding>();
  for (const finding of findings) {
    const content = `${cellKey(finding.cell)} ${JSON.stringify(finding.message)}`;
    if (!byContent.has(content)) byContent.set(content, finding);
  }
  return [...byContent.values()];
}

function compareFindings(a: Finding, b: Finding, planSheet: string): number {
  return (
    Number(a.cell.sheet !== planSheet) - Number(b.cell.sheet !== planSheet) ||
    (a.cell.sheet < b.cell.sheet ? -1 : Number(a.cell.sheet > b.cell.sheet)) ||
    a.cell.row - b.cell.row ||
    a.cell.column - b.cell.column
  );
}

/** How many findings stand; accepted ones are not counted. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, accepted } of findings) if (accepted === null) counts[severity] += 1;
  return counts;
}
