import type { Actual, Reports } from "../plan/actual";
import type { Activity } from "../plan/activity";
import type { AgencyDirectory } from "../plan/agency";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { ChangedHeader } from "../plan/changed-header";
import type { Message, MessageId } from "../plan/message";
import type { OtherVersion } from "../plan/other-version";
import type { Day } from "../plan/period";
import type { CellArea, Plan } from "../plan/plan";
import type { SheetLeftOut } from "../plan/sheet-left-out";
import type { SheetLookedAt } from "../plan/sheet-looked-at";
import type { Workplan } from "../plan/workplan";
import type { ChangesSince } from "../changes";
import type {
  IndicatorDefinition,
  IndicatorDefinitions,
  ReportBounds,
  SettledDefinitions,
} from "../indicators";
import type { Fix, Matter, RuleId, Severity } from "./finding";
import type { ParsedTable } from "./formulas/parsed-formula";
import type { ActionPlan, PlanIndex } from "./plan-index";

/** What is checked. */
export interface CheckSubject {
  readonly plan: Plan;
  readonly definitions: IndicatorDefinitions;
  /** `null` if the workbook has none: the rules about it are left out. */
  readonly workplan: Workplan | null;
  /** The activities with what people say about them; where they were not read, the rules about them are left out. */
  readonly activities?: readonly Activity[] | null;
  /** Who belongs to which party; where there is no Agencies sheet, the rules about it are left out. */
  readonly agencies?: AgencyDirectory | null;
  /** The Indicators sheet with what it says about the plan; where there is none, the rules about it are left out. */
  readonly settled?: SettledDefinitions | null;
  /** What was reported; where nobody reports, the rules about it are left out. */
  readonly reports?: Reports | null;
  /** The reports that count in progress; left out where all do. */
  readonly counted?: readonly Actual[];
  /** What has changed since the last frozen summary; where none was frozen, the rules about it are left out. */
  readonly since?: ChangesSince | null;
  /** What of the workbook was not read; left out where there is nothing. */
  readonly notRead?: readonly NotRead[];
  /** Other versions of the plan in the workbook; left out where there are none. */
  readonly versions?: readonly OtherVersion[];
  /** Sheets that look like parts of the plan and were not read with it; left out where there are none. */
  readonly sheetsLeftOut?: readonly SheetLeftOut[];
  /** Headers of the product's own sheets that somebody renamed or blanked; left out where there are none. */
  readonly changedHeaders?: readonly ChangedHeader[];
  /** Whether Excel calculates only on request, so that what formulas show may be old. */
  readonly calculatesByHand?: boolean;
  /** What the plan's tables compute; where it is left out, no formula is looked at. */
  readonly formulas?: readonly ParsedTable[];
  /** Whether the plan's columns were read so doubtfully that a person should say whether it is theirs. */
  readonly isUnsure?: boolean;
  /** The day on which the plan is looked at; without it nothing is late or early. */
  readonly asOf?: Day;
}

/** Parts of the workbook that were not read. */
export type NotRead =
  /** Cells of a sheet beyond those that can be read. */
  | { readonly what: "cells"; readonly sheet: string; readonly area: CellArea }
  /** Which cells of a sheet are merged: Excel did not tell. */
  | { readonly what: "merges"; readonly sheet: string }
  /** Settings, acceptances and former summaries: Excel refused what the workbook keeps of them. */
  | { readonly what: "records" };

/** What a rule about single actions sees. */
export interface ActionContext {
  readonly plan: ActionPlan;
  readonly definitions: IndicatorDefinitions;
  readonly index: PlanIndex;
}

/** What a rule sees that looks at the plan as a whole: the subject, and its plan by what rules look things up by. */
export interface CheckContext extends CheckSubject {
  readonly index: PlanIndex;
}

/** What a rule found in one cell. */
export interface Found {
  readonly cell: CellReference;
  /** The text that says it, with the values in it. */
  readonly message: MessageId;
  readonly values?: Message["values"];
  /** The fixes that can be offered, the likeliest first. */
  readonly fixes?: readonly Fix[];
  /** The id of the indicator, action or objective that it is about, where it is about one. */
  readonly about?: string;
  /** The definition without which it would not have been found: where that is inferred, it is not an error. */
  readonly leansOn?: IndicatorDefinition | undefined;
  /** Set where this one weighs less than the rule's others. */
  readonly severity?: Severity | undefined;
  /** What made it, where other findings of the rule have the same cause; what it is about where it is left out. */
  readonly cause?: string;
  /** What is said once in place of this and all others that would be said so, where they are many. */
  readonly together?: Message;
}

/** A message as what was found says it. */
export function says({ id, values }: Message): Pick<Found, "message" | "values"> {
  return { message: id, values };
}

/** What a rule sees, by what it needs of the workbook: where that is not there, the rule is left out. */
interface Contexts {
  /** Each action with its indicators by itself: what is found of one does not depend on the others. */
  readonly action: ActionContext;
  /** Actions or indicators compared with one another, or the table as such. */
  readonly plan: CheckContext;
  readonly definitions: CheckContext & { readonly settled: SettledDefinitions };
  readonly workplan: CheckContext & { readonly workplan: Workplan };
  /** The status of activities on the day on which the plan is looked at. */
  readonly activities: CheckContext & { readonly activities: readonly Activity[]; readonly asOf: Day };
  /** What the Agencies sheet says about the plan's agencies. */
  readonly agencies: CheckContext & { readonly agencies: AgencyDirectory };
  /** What was reported on each indicator by itself, as in `action`. */
  readonly actuals: ReportContext;
  /** The reports as a whole. */
  readonly reports: CheckContext & { readonly reports: Reports };
  readonly changes: CheckContext & { readonly since: ChangesSince };
  readonly noPlan: WorkbookWithoutPlan;
}

interface RuleOf<Need extends keyof Contexts> {
  /** Its name in the catalogue of checks, of its file, its test, its page and its messages. */
  readonly id: RuleId;
  readonly matter: Matter;
  readonly severity: Severity;
  readonly needs: Need;
  readonly find: (context: Contexts[Need]) => Iterable<Found>;
  /** Whether the plan is one that the rule is about, such as one that uses a column; any where it is left out. */
  readonly isAbout?: (plan: Plan) => boolean;
  /**
   * Set where a plan may have its own way: what is found in many rows is then no row of mistakes, but a question
   * about the plan.
   */
  readonly mayBeHabit?: true;
  /**
   * The part of the plan's rows from which on it is the plan's way, where that is more than usual: what contradicts
   * itself in a tenth of the rows is wrong there.
   */
  readonly shareOfHabit?: number;
  /**
   * What of it is reported for a plan that was read doubtfully, until a person has said that it was read right. What
   * follows from what columns were taken for is information, since there it is wrong more often than right
   * (`docs/checks-precision.md`). `holds`: it is in the cells themselves (a formula, a number that is a text, a date,
   * a spelling, two numbers of one row far apart) and stays a warning. `waits`: it compares what columns and rows were
   * taken for, or something is missing or is where it should not be, perhaps in a column that was not understood: the
   * question how the plan was read is all that is asked, and says how many wait for its answer.
   */
  readonly inDoubtfulPlan?: "holds" | "waits";
}

/** One check of the catalogue. It sees what was read, never a worksheet. */
export type Rule = { readonly [Need in keyof Contexts]: RuleOf<Need> }[keyof Contexts];

/** A rule that is about a plan. */
export type RuleOfPlan = Exclude<Rule, RuleOf<"noPlan">>;

/** A check, whose `find` sees what it `needs`. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** A workbook in which no plan was found. */
export interface WorkbookWithoutPlan {
  /** The title of its first sheet. */
  readonly firstSheet: string;
  readonly lookedAt: readonly SheetLookedAt[];
  readonly notRead?: readonly NotRead[];
}

/** What a rule about actuals sees: the actions of the plan with all that was reported on them. */
export interface ReportContext extends ActionContext {
  readonly actuals: readonly Actual[];
  /** Those that count in progress. */
  readonly counted: readonly Actual[];
  readonly agencies?: AgencyDirectory | null;
  readonly asOf?: Day | undefined;
  readonly bounds: ReportBounds;
}
