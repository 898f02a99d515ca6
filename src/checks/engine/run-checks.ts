import { DEFAULT_REPORT_BOUNDS, type ReportBounds } from "../../indicators";
import type { Finding, Severity } from "../finding";
import { countBySeverity, listFindings, noted, type Listing, type Note } from "./finding-list";
import { indexPlan } from "../plan-index";
import type {
  CheckContext,
  CheckSubject,
  Found,
  ReportContext,
  Rule,
  RuleOfPlan,
  WorkbookWithoutPlan,
} from "../rule";

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
  /** How many more are reported once a person has said that a plan that was read doubtfully was read right. */
  readonly waiting: number;
  /** Rules that stopped by a fault of their own, so that what they would find is not listed. */
  readonly failed: readonly { readonly rule: string; readonly detail: string }[];
}

/** Runs every rule that has what it needs. A rule that fails is reported as failed and the others go on. */
export function runRules(
  rules: readonly Rule[],
  subject: CheckSubject,
  settings: CheckSettings = {},
): CheckResult {
  const run = new Run(rules, settings);
  const { plan, definitions, agencies = null, reports = null, asOf } = subject;
  const actuals = reports?.all ?? [];
  const whole = { ...subject, index: indexPlan(plan) };
  const ofReports: ReportContext = {
    ...{
      plan,
      definitions,
      agencies,
      index: whole.index,
      actuals,
      counted: subject.counted ?? actuals,
      asOf,
    },
    bounds: settings.bounds ?? DEFAULT_REPORT_BOUNDS,
  };
  for (const rule of run.rules) {
    if (rule.needs !== "noPlan") run.add(rule, () => findIn(rule, whole, ofReports));
  }
  return run.result({
    sheets: [plan.sheet, ...plan.parts.map((part) => part.sheet)],
    size: Math.max(plan.actions.length, plan.indicators.length),
    doubts: plan.doubts,
    isUnsure: subject.isUnsure ?? false,
  });
}

/** What the rules say about a workbook in which no plan was found. */
export function runRulesWithoutPlan(
  rules: readonly Rule[],
  workbook: WorkbookWithoutPlan,
  settings: CheckSettings = {},
): CheckResult {
  const run = new Run(rules, settings);
  for (const rule of run.rules) {
    if (rule.needs === "noPlan") run.add(rule, () => rule.find(workbook));
  }
  return run.result({ sheets: [workbook.firstSheet], size: 0, doubts: [], isUnsure: false });
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

  /** Adds what a rule finds; nothing of it where it fails, which is noted. */
  add(rule: Rule, find: () => Iterable<Found>): void {
    try {
      this.notes.push(...Array.from(find(), (each) => noted(rule, each)));
    } catch (error) {
      this.failed.set(rule, error instanceof Error ? error.message : String(error));
    }
  }

  result(of: Pick<Listing, "sheets" | "size" | "doubts" | "isUnsure">): CheckResult {
    const { notes, severities, failed, settings } = this;
    const settled = new Set(this.rules.filter(({ id }) => settings.severities?.[id] !== undefined));
    const { findings, waiting } = listFindings(notes, {
      ...of,
      severities,
      settled,
      accepted: settings.accepted ?? {},
    });
    return {
      findings,
      counts: countBySeverity(findings),
      waiting,
      failed: this.rules.flatMap((rule) => {
        const detail = failed.get(rule);
        return detail === undefined ? [] : [{ rule: rule.id, detail }];
      }),
    };
  }
}

/** What a rule finds; nothing if the workbook does not have what it is about. */
function findIn(rule: RuleOfPlan, context: CheckContext, ofReports: ReportContext): Iterable<Found> {
  if (rule.isAbout?.(context.plan) === false) return [];
  switch (rule.needs) {
    case "action":
    case "plan":
      return rule.find(context);
    case "actuals":
      return has(context, "reports") ? rule.find(ofReports) : [];
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
