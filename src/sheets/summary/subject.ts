import type { ChangesSince } from "../../changes";
import type { Finding } from "../../checks/finding";
import type { AgencyDirectory } from "../../plan/agency";
import type { Activity } from "../../plan/activity";
import type { Actual, ReportedPart } from "../../plan/actual";
import type { IndicatorDefinitions } from "../../indicators/definition";
import type { Translate } from "../../plan/message";
import type { OpenPoint } from "../../plan/open-point";
import type { Day, ReportingPeriod } from "../../plan/period";
import type { Indicator, Plan } from "../../plan/plan";
import type { CountedReports } from "../../plan/report-state";
import type { UnagreedReport } from "../../progress/agreement";
import {
  DEFAULT_PROGRESS_SETTINGS,
  partsToDate,
  type PartToDate,
  type Progress,
  type ProgressSettings,
} from "../../progress";
import { NOTHING_TYPED, type TypedBefore } from "../../workbook/row-subject";
import { addTo } from "../../progress/grouping";
import { yearsOfPlanInWords } from "../../plan/writing/years-in-words";
import { styledTranslate, type WritingStyle } from "../layout/writing";

/** What a summary tells of. */
export interface SummarySubject {
  readonly plan: Plan;
  readonly definitions: IndicatorDefinitions;
  readonly progress: Progress<ReportingPeriod>;
  /** What was reported, in the Actuals sheet and in the plan's own columns. */
  readonly actuals: readonly Actual[];
  /** The parts of these; left out where nobody asks. */
  readonly parts?: readonly ReportedPart[];
  /** The reports until the period's end that are not agreed yet, and which of them count; left out for none. */
  readonly unagreed?: readonly UnagreedReport[];
  readonly countedReports?: CountedReports;
  /** Counts of parts below this are not shown; `null` or left out where all are. */
  readonly suppressBelow?: number | null;
  /** Who belongs to which party, where people have said so. */
  readonly agencies?: AgencyDirectory | null;
  readonly findings: readonly Finding[];
  /** The workplan's activities with what is said of them; left out where nobody asks. */
  readonly activities?: readonly Activity[];
  /** What is not settled yet of the plan; left out where nobody asks. */
  readonly openPoints?: readonly OpenPoint[];
  /** The day of which the summary tells. */
  readonly asOf: Day;
  /** What people typed beside the rows of the former sheet; left out for nothing. */
  readonly typed?: TypedBefore;
  /** What has changed since the last frozen summary of an earlier period; `null` or left out where there is none. */
  readonly since?: ChangesSince | null;
  /** The day on which it is frozen; left out where it is one that is still rewritten. */
  readonly frozenOn?: Day;
  /** The bounds that the statuses were made with; the usual ones where they are not given. */
  readonly settings?: ProgressSettings;
  /** Whether the table has only the indicators that are behind or not reported; else it is so where there are many. */
  readonly exceptionsOnly?: boolean;
  /** Whether the sheet is the first page alone. */
  readonly firstPageOnly?: boolean;
  /** What the first page tells of where it is limited to the key indicators; `null` or left out where it tells of all. */
  readonly onlyKey?: (Pick<SummarySubject, "plan" | "progress"> & { readonly of: number }) | null;
  /** Whether the numbers behind the charts are printed; else they stand beside the pages. */
  readonly printChartData?: boolean;
}

/** The words of the sheet, and how it writes years and numbers; by itself 2024. */
export interface SummaryWords extends Partial<WritingStyle> {
  readonly translate: Translate;
}

/** What each block of the summary is made from. */
export interface SummaryContext extends SummarySubject {
  readonly settings: ProgressSettings;
  readonly typed: TypedBefore;
  /** Of more exceptions the table has the most pressing; left out where it has all. */
  readonly mostExceptions?: number;
  /** By the indicator's id. */
  readonly actualsOf: ReadonlyMap<string, readonly Actual[]>;
  /** What the parts of an indicator have achieved to date, by its id and the number of the whole. */
  readonly partsOf: (id: string, whole: number | null) => readonly PartToDate[];
  /** The number that people know an indicator by: that of its joint action, or its own where the action has several. */
  readonly numberOf: (indicator: Indicator) => string;
  readonly period: ReportingPeriod;
  readonly words: WritingStyle & {
    /** In the calendar and the digits of the style. */
    readonly translate: Translate;
  };
}

/** What blocks are made from, of what a sheet is to tell and in whose words. */
export function contextOf(
  subject: SummarySubject,
  period: ReportingPeriod,
  words: SummaryWords,
): SummaryContext {
  const { translate, calendar = "gregorian", digits = "latin" } = words;
  const style: WritingStyle = { ...yearsOfPlanInWords(subject.plan, calendar), digits };
  const actualsOf = new Map<string, Actual[]>();
  for (const actual of subject.actuals) addTo(actualsOf, actual.indicator, actual);
  return {
    ...subject,
    settings: subject.settings ?? DEFAULT_PROGRESS_SETTINGS,
    typed: subject.typed ?? NOTHING_TYPED,
    actualsOf,
    numberOf: numbersOf(subject.plan),
    partsOf: partsToDate({ ...subject, parts: subject.parts ?? [] }, period, subject.suppressBelow ?? null),
    period,
    words: {
      ...style,
      translate: styledTranslate(translate, style),
    },
  };
}

/** The number that people know a row of the plan by. */
export function numberOfRow({ plan, numberOf }: SummaryContext, id: string): string {
  const indicator = plan.indicators.find((each) => each.id === id);
  return indicator === undefined ? id : numberOf(indicator);
}

function numbersOf({ indicators }: Plan): SummaryContext["numberOf"] {
  const counts = new Map<string, number>();
  for (const { action } of indicators) counts.set(action, (counts.get(action) ?? 0) + 1);
  return ({ id, action }) => (action !== "" && counts.get(action) === 1 ? action : id);
}
