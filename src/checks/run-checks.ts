import { DEFAULT_REPORT_BOUNDS, type ReportBounds } from "../indicators";
import { ActionGroups, type ActionGroup } from "./action-groups";
import { actionNumbers, unlessAlike, type ActionNumber } from "./action-numbers";
import type { Finding, Severity } from "./finding";
import { countBySeverity, listFindings, noted, type Listing, type Note } from "./finding-list";
import type {
  ActionRule,
  ActualsRule,
  CheckContext,
  CheckSubject,
  Found,
  Rule,
  WorkbookRule,
  WorkbookWithoutPlan,
} from "./rule";
import { rules as catalogue } from "./rules";
import { WatchedPlan, type GroupedSubject } from "./watched-plan";

/** What the user decided about checks; it lives in the workbook. */
export interface CheckSettings {
  /** Rules, by id, that are switched off or weigh something else than the catalogue says. */
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  /** Reasons of accepted findings, by the findings' keys. */
  readonly accepted?: Readonly<Record<string, string>>;
  /** The usual bounds where they are not given. */
  readonly bounds?: ReportBounds;
}

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
  const run = new Run(rules, settings);
  for (const rule of run.rules) {
    if (rule.needs === "noPlan") run.add(rule, () => notesOf(rule, rule.find(workbook)));
  }
  return run.result({ sheets: [workbook.firstSheet], size: 0, doubts: [], isUnsure: false });
}

type GroupRule = ActionRule | ActualsRule;
type WholeRule = Exclude<Rule, GroupRule | WorkbookRule>;

/** What is known of a group of actions. */
interface GroupNotes {
  readonly byRule: Map<Rule, readonly Note[]>;
  /** The notes of all the rules that were asked for the last time. */
  all: { readonly rules: readonly GroupRule[]; readonly notes: readonly Note[] } | null;
}

/**
 * Checks a plan that changes, again and again, and gives each time what `runChecks` would. It looks
 * again only at what is not the same object as the last time: rules about single actions at the groups
 * of actions with a change in them, rules about the whole plan where a part that they read is another.
 */
export class RepeatedCheck {
  private readonly groups = new ActionGroups();
  private readonly ofGroup = new WeakMap<ActionGroup, GroupNotes>();
  private readonly ofWhole = new Map<
    Rule,
    { readonly watched: WatchedPlan; readonly notes: readonly Note[] }
  >();
  private groupRules: readonly GroupRule[] = [];
  private numbers: readonly ActionNumber[] = [];

  constructor(private readonly rules: readonly Rule[] = catalogue) {}

  run(subject: CheckSubject, settings: CheckSettings = {}): CheckResult {
    const run = new Run(this.rules, settings);
    const groupRules = this.sameAsBefore(
      run.rules
        .filter(isOfGroups)
        .filter((rule) => run.attempt(rule, () => concerns(rule, subject)) === true),
    );
    const groups = this.groups.of(subject, settings.bounds ?? DEFAULT_REPORT_BOUNDS);
    for (const group of groups) this.addGroup(run, group, groupRules);
    this.numbers = unlessAlike(this.numbers, actionNumbers(subject.plan.actions));
    const groupsOfActions = this.groups.ofActions(groups);
    const whole = { ...subject, groups, groupsOfActions, numbers: this.numbers };
    for (const rule of run.rules) {
      if (isOfWhole(rule)) run.add(rule, () => this.notesOfWhole(rule, whole));
    }
    const { sheet, parts, actions, indicators, doubts } = subject.plan;
    return run.result({
      sheets: [sheet, ...parts.map((part) => part.sheet)],
      size: Math.max(actions.length, indicators.length),
      doubts,
      isUnsure: subject.isUnsure ?? false,
    });
  }

  /** The very list that it was, where it is of the same rules: by it is known what was asked. */
  private sameAsBefore(rules: readonly GroupRule[]): readonly GroupRule[] {
    const isSame =
      rules.length === this.groupRules.length &&
      rules.every((rule, place) => rule === this.groupRules[place]);
    if (!isSame) this.groupRules = rules;
    return this.groupRules;
  }

  private addGroup(run: Run, group: ActionGroup, rules: readonly GroupRule[]): void {
    const known: GroupNotes = this.ofGroup.get(group) ?? { byRule: new Map(), all: null };
    this.ofGroup.set(group, known);
    if (known.all?.rules === rules) {
      run.addAll(known.all.notes);
      return;
    }
    const all: Note[] = [];
    for (const rule of rules) {
      const notes = known.byRule.get(rule) ?? run.attempt(rule, () => notesOf(rule, rule.find(group)));
      if (notes === null) continue;
      known.byRule.set(rule, notes);
      all.push(...notes);
    }
    run.addAll(all);
    // A rule that failed is asked again the next time.
    if (rules.every((rule) => known.byRule.has(rule))) known.all = { rules, notes: all };
  }

  private notesOfWhole(rule: WholeRule, subject: GroupedSubject): readonly Note[] {
    const former = this.ofWhole.get(rule);
    if (former?.watched.isLike(subject) === true) return former.notes;
    const watched = new WatchedPlan(subject);
    const notes = notesOf(rule, findInWhole(rule, watched.context));
    this.ofWhole.set(rule, { watched, notes });
    return notes;
  }
}

/** One going through of the rules that are not switched off. */
class Run {
  readonly rules: readonly Rule[];
  private readonly severities: ReadonlyMap<Rule, Severity>;
  private readonly notes: Note[] = [];
  private readonly failed = new Map<Rule, string>();

  constructor(
    rules: readonly Rule[],
    private readonly settings: CheckSettings,
  ) {
    this.severities = new Map(
      rules.flatMap((rule) => {
        const severity = settings.severities?.[rule.id] ?? rule.severity;
        return severity === "off" ? [] : [[rule, severity] as const];
      }),
    );
    this.rules = [...this.severities.keys()];
  }

  add(rule: Rule, find: () => readonly Note[]): void {
    this.addAll(this.attempt(rule, find) ?? []);
  }

  addAll(notes: readonly Note[]): void {
    for (const note of notes) this.notes.push(note);
  }

  /** What a rule says; `null` where it fails, which is noted. */
  attempt<Said>(rule: Rule, ask: () => Said): Said | null {
    try {
      return ask();
    } catch (error) {
      if (!this.failed.has(rule))
        this.failed.set(rule, error instanceof Error ? error.message : String(error));
      return null;
    }
  }

  result(of: Pick<Listing, "sheets" | "size" | "doubts" | "isUnsure">): CheckResult {
    const { severities, failed, settings } = this;
    const notes = failed.size === 0 ? this.notes : this.notes.filter(({ rule }) => !failed.has(rule));
    const settled = new Set(this.rules.filter(({ id }) => settings.severities?.[id] !== undefined));
    const findings = listFindings(notes, { ...of, severities, settled, accepted: settings.accepted ?? {} });
    return {
      findings,
      counts: countBySeverity(findings),
      failed: this.rules.flatMap((rule) => {
        const detail = failed.get(rule);
        return detail === undefined ? [] : [{ rule: rule.id, detail }];
      }),
    };
  }
}

const NO_NOTES: readonly Note[] = [];

function notesOf(rule: Rule, found: Iterable<Found>): readonly Note[] {
  const notes = Array.from(found, (each) => noted(rule, each));
  return notes.length === 0 ? NO_NOTES : notes;
}

function isOfGroups(rule: Rule): rule is GroupRule {
  return rule.needs === "action" || rule.needs === "actuals";
}

function isOfWhole(rule: Rule): rule is WholeRule {
  return !isOfGroups(rule) && rule.needs !== "noPlan";
}

/** Whether a rule about single actions has what it needs in this plan. */
function concerns(rule: GroupRule, { plan, reports = null }: CheckSubject): boolean {
  return rule.needs === "actuals" ? reports !== null : rule.isAbout?.(plan) !== false;
}

function findInWhole(rule: WholeRule, context: CheckContext): Iterable<Found> {
  switch (rule.needs) {
    case "plan":
      return rule.find(context);
    case "definitions":
      return has(context, "settled") ? rule.find(context) : [];
    case "workplan":
      return has(context, "workplan") ? rule.find(context) : [];
    case "activities":
      return has(context, "activities") && has(context, "asOf") ? rule.find(context) : [];
    case "agencies":
      return has(context, "agencies") ? rule.find(context) : [];
    case "reports":
      return has(context, "reports") ? rule.find(context) : [];
    case "changes":
      return has(context, "since") ? rule.find(context) : [];
  }
}

function has<Part extends "settled" | "workplan" | "activities" | "agencies" | "asOf" | "reports" | "since">(
  context: CheckContext,
  part: Part,
): context is CheckContext & { readonly [Key in Part]: NonNullable<CheckContext[Key]> } {
  return (context[part] ?? null) !== null;
}
