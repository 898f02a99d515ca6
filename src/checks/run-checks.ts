import { formatAddress } from "../plan/cell-reference";
import { ActionGroups, type ActionGroup } from "./action-groups";
import type { Finding, Severity } from "./finding";
import { cellKey } from "./plan-index";
import type {
  ActionRule,
  ActualsRule,
  CheckContext,
  CheckSubject,
  Found,
  ReportBounds,
  Rule,
  WorkbookRule,
  WorkbookWithoutPlan,
} from "./rule";
import { rules as catalogue } from "./rules";
import { WatchedPlan } from "./watched-plan";

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
  /** Those of the plan's sheets first, then by row and column. */
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
  return new RepeatedCheck(rules).run(subject, settings);
}

/** What the rules say of a workbook in which no plan was found. */
export function checkWithoutPlan(
  workbook: WorkbookWithoutPlan,
  settings: CheckSettings = {},
  rules: readonly Rule[] = catalogue,
): CheckResult {
  const notesOf = (rule: Rule): readonly Noted[] =>
    rule.needs === "noPlan" ? Array.from(rule.find(workbook), (found) => noted(rule, found)) : [];
  return collect(rules, settings, notesOf, [workbook.firstSheet]);
}

/** What a rule found, with what it is known by. */
interface Noted {
  readonly found: Found;
  readonly key: string;
  /** Its cell and what it says: where several rows share a cell, it is said once. */
  readonly content: string;
}

type WholeRule = Exclude<Rule, ActionRule | ActualsRule | WorkbookRule>;

/**
 * Checks a plan that changes, again and again, and gives each time what `runChecks` would. It looks
 * again only at what is not the same object as the last time: rules about single actions at the groups
 * of actions with a change in them, rules about the whole plan where a part that they read is another.
 */
export class RepeatedCheck {
  private readonly groups = new ActionGroups();
  private readonly ofGroup = new WeakMap<ActionGroup, Map<Rule, readonly Noted[]>>();
  private readonly ofWhole = new Map<
    Rule,
    { readonly watched: WatchedPlan; readonly notes: readonly Noted[] }
  >();

  constructor(private readonly rules: readonly Rule[] = catalogue) {}

  run(subject: CheckSubject, settings: CheckSettings = {}): CheckResult {
    const groups = this.groups.of(subject, settings.bounds ?? USUAL_BOUNDS);
    const notesOf = (rule: Rule): readonly Noted[] => this.notesOf(rule, subject, groups);
    const { sheet, parts } = subject.plan;
    const sheets = [...new Set([sheet, ...parts.map((part) => part.sheet)])];
    return collect(this.rules, settings, notesOf, sheets);
  }

  private notesOf(rule: Rule, subject: CheckSubject, groups: readonly ActionGroup[]): readonly Noted[] {
    switch (rule.needs) {
      case "action":
        return rule.isAbout?.(subject.plan) === false ? [] : this.notesOfGroups(rule, groups);
      case "actuals":
        return (subject.reports ?? null) === null ? [] : this.notesOfGroups(rule, groups);
      case "noPlan":
        return [];
      default:
        return this.notesOfWhole(rule, subject);
    }
  }

  private notesOfGroups(rule: ActionRule | ActualsRule, groups: readonly ActionGroup[]): readonly Noted[] {
    return groups.flatMap((group) => {
      const ofRules = this.ofGroup.get(group) ?? new Map<Rule, readonly Noted[]>();
      this.ofGroup.set(group, ofRules);
      const known = ofRules.get(rule);
      if (known !== undefined) return known;
      const notes = Array.from(rule.find(group), (found) => noted(rule, found));
      ofRules.set(rule, notes);
      return notes;
    });
  }

  private notesOfWhole(rule: WholeRule, subject: CheckSubject): readonly Noted[] {
    const former = this.ofWhole.get(rule);
    if (former?.watched.isLike(subject) === true) return former.notes;
    const watched = new WatchedPlan(subject);
    const notes = Array.from(findInWhole(rule, watched.context), (found) => noted(rule, found));
    this.ofWhole.set(rule, { watched, notes });
    return notes;
  }
}

/** The findings of all rules that are not switched off, as the settings weigh them. */
function collect(
  rules: readonly Rule[],
  settings: CheckSettings,
  notesOf: (rule: Rule) => readonly Noted[],
  sheets: readonly string[],
): CheckResult {
  const findings: Finding[] = [];
  const failed: { rule: string; detail: string }[] = [];
  for (const rule of rules) {
    const severity = settings.severities?.[rule.id] ?? rule.severity;
    if (severity === "off") continue;
    try {
      for (const note of withoutRepeats(notesOf(rule))) {
        findings.push(toFinding(rule, severity, note, settings));
      }
    } catch (error) {
      failed.push({ rule: rule.id, detail: error instanceof Error ? error.message : String(error) });
    }
  }
  findings.sort(inOrderOf(sheets));
  return { findings, counts: countBySeverity(findings), failed };
}

function findInWhole(rule: WholeRule, context: CheckContext): Iterable<Found> {
  switch (rule.needs) {
    case "plan":
      return rule.find(context);
    case "definitions":
      return has(context, "settled") ? rule.find(context) : [];
    case "workplan":
      return has(context, "workplan") ? rule.find(context) : [];
    case "reports":
      return has(context, "reports") ? rule.find(context) : [];
    case "changes":
      return has(context, "since") ? rule.find(context) : [];
  }
}

function has<Part extends "settled" | "workplan" | "reports" | "since">(
  context: CheckContext,
  part: Part,
): context is CheckContext & { readonly [Key in Part]: NonNullable<CheckContext[Key]> } {
  return (context[part] ?? null) !== null;
}

function noted(rule: Rule, found: Found): Noted {
  const content = `${cellKey(found.cell)} ${JSON.stringify(found.message)}`;
  return { found, key: findingKey(rule, found), content };
}

function toFinding(rule: Rule, severity: Severity, { found, key }: Noted, settings: CheckSettings): Finding {
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
function* withoutRepeats(notes: readonly Noted[]): Iterable<Noted> {
  const said = new Set<string>();
  for (const note of notes) {
    if (said.has(note.content)) continue;
    said.add(note.content);
    yield note;
  }
}

/** The sheets of the plan in its order, the others after them by title; then by row and column. */
function inOrderOf(sheets: readonly string[]): (a: Finding, b: Finding) => number {
  const places = new Map(sheets.map((sheet, place) => [sheet, place]));
  const placeOf = ({ cell }: Finding): number => places.get(cell.sheet) ?? sheets.length;
  return (a, b) =>
    placeOf(a) - placeOf(b) ||
    (a.cell.sheet < b.cell.sheet ? -1 : Number(a.cell.sheet > b.cell.sheet)) ||
    a.cell.row - b.cell.row ||
    a.cell.column - b.cell.column;
}

/** How many findings stand; accepted ones are not counted. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, accepted } of findings) if (accepted === null) counts[severity] += 1;
  return counts;
}
