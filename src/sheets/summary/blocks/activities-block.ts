import { formatCell } from "@plan-of-action/xlsx/grid";
import { isOpen, shareOfTime, standingByShare } from "../../../meeting/activities-standing";
import {
  calendarAfter,
  calendarEntry,
  spanOfPeriod,
  takesPlaceIn,
  timelineOf,
} from "../../../meeting/calendar";
import type { Activity, ActivityStatus } from "../../../plan/activity";
import { endOfActivity, isPast, isUnsaid } from "../../../plan/activity-time";
import { periodEnd, type YearStart } from "../../../plan/plan-year";
import { onOneLine } from "../../../plan/language/spelling/text-folding";
import type { MessageId } from "../../../plan/message";
import { compareDays, type Day, type Period } from "../../../plan/period";
import { responsibleAgencies, type ProgressStatus } from "../../../progress";
import { datedText } from "../first-page/dated-text";
import { tellsByActivities } from "../first-page/activity-standing";
import { ACTIVITY_SIGNS } from "../../layout/activity-signs";
import { sectionRow, spacer, type Block, type BlockCell, type BlockRow } from "../../layout/block";
import { COLUMN, FIRST_COLUMN, firstOfPeriods, LAST_COLUMN } from "../../layout/columns";
import { aboutActivity } from "../../layout/row-subjects";
import { STATUS_LOOKS, type StyleName } from "../../layout/styles";
import { statusWord } from "../../layout/status-text";
import { dayName, shortPeriodName } from "../../layout/wording";
import { countsText, stateText } from "../attention/activity-states";
import { headersOfPeriods } from "../indicators/period-columns";
import type { SummaryContext } from "../subject";

/** What an activity table has beside the words: which columns are of no use where nothing is in them. */
interface Layout {
  readonly steps: readonly Period[];
  /** All have the number of their joint action, which tells them better than their time does. */
  readonly byNumber: boolean;
  /** What those are who do it: agencies, or hosts alone; `null` where nobody is named. */
  readonly agents: "summary-agency" | "activitySheet-host" | null;
  readonly hasOutputs: boolean;
  readonly hasShares: boolean;
  /** The agencies of each joint action, by its id. */
  readonly agenciesOf: ReadonlyMap<string, readonly string[]>;
}

/** The look of how an activity stands. */
const STYLES: Readonly<Record<ActivityStatus | "unknown", StyleName>> = {
  done: "sign-done",
  underWay: "sign-onTrack",
  planned: "sign-notDue",
  moved: "sign-noTarget",
  dropped: "sign-noTarget",
  unknown: "sign-noReport",
};

const GROUPS = ["over", "late", "underWay", "open", "next", "later", "closed"] as const;
type Group = (typeof GROUPS)[number];

/** How much of the activities a sheet has: so many of a group, of which more are counted; or all where it has nothing else. */
export interface Extent {
  readonly ofGroup: number;
  readonly isAlone: boolean;
}

/** The columns in which a summary draws its activities. */
export function stepsOf({ activities = [], period, plan }: SummaryContext): readonly Period[] {
  return timelineOf(activities, period, plan.yearStart);
}

/**
 * The activities by what is to be said of them: those whose time is over while nobody says how they stand, or that they
 * are not done; those that go on; those that nothing dates; those of the two quarters that follow; later ones; and what is
 * done or dropped. Each is drawn in the months, quarters or years in which it takes place. Returns `[]` without any.
 */
export function activitiesBlock(context: SummaryContext, { ofGroup, isAlone }: Extent): Block[] {
  const { activities = [], words } = context;
  if (activities.length === 0) return [];
  const { translate } = words;
  const layout = layoutOf(context, activities);
  const groupOf = grouping(context, activities);
  const title = translate({ id: "summary-activities" });
  const counts = tellsByActivities(context) ? null : countsText(translate, activities);
  return [
    {
      ...(isAlone ? { repeatedHead: { first: HEAD_OF_STEPS, last: HEAD } } : {}),
      rows: [
        ...(isAlone ? [] : [sectionRow([title, ...(counts === null ? [] : [counts])].join("  ·  "))]),
        ...headers(context, layout),
        ...GROUPS.flatMap((group) => {
          const own = activities.filter((each) => groupOf(each) === group);
          return groupRows(context, layout, group, own, ofGroup);
        }),
        noteRow(translate({ id: "summary-activities-legend" })),
        spacer(4),
      ],
    },
  ];
}

/** What stands in the column of numbers. */
export function numbersOfActivities(context: SummaryContext): readonly string[] {
  const { activities = [] } = context;
  return byNumber(activities) ? activities.flatMap(({ action }) => action?.id ?? []) : [];
}

/** Whether all have the number of their joint action, which tells them better than their time does. */
function byNumber(activities: readonly Activity[]): boolean {
  return activities.every(({ action }) => action !== null && !action.inferred);
}

function layoutOf(context: SummaryContext, activities: readonly Activity[]): Layout {
  const agenciesOf = responsibleAgencies(context.plan).ofAction;
  return {
    steps: stepsOf(context),
    byNumber: byNumber(activities),
    hasOutputs: activities.some(({ outputs }) => outputs.length > 0),
    hasShares: activities.some(({ status }) => status?.share !== undefined),
    agents: kindOfAgents(activities, agenciesOf),
    agenciesOf,
  };
}

function grouping(
  { asOf, period, plan }: SummaryContext,
  activities: readonly Activity[],
): (activity: Activity) => Group {
  const next = new Set(
    calendarAfter(activities, period, plan.yearStart).entries.map((each) => each.activity),
  );
  return (activity) => {
    const status = activity.status?.status ?? null;
    if (status === "done" || status === "dropped") return "closed";
    if (isUnsaid(activity, asOf, plan.yearStart)) return "over";
    if (isOpen(activity) && isPast(activity, asOf, plan.yearStart)) return "late";
    if (status === "underWay") return "underWay";
    if (calendarEntry(activity, plan.yearStart) === null) return "open";
    return next.has(activity) ? "next" : "later";
  };
}

function groupRows(
  context: SummaryContext,
  layout: Layout,
  group: Group,
  own: readonly Activity[],
  most: number,
): BlockRow[] {
  if (own.length === 0) return [];
  const { translate } = context.words;
  const shown = own.slice(0, most);
  const more = own.length - shown.length;
  const value = translate({ id: `summary-activities-${group}`, values: { count: own.length } });
  return [
    {
      withNext: true,
      minHeight: 15,
      cells: { [FIRST_COLUMN]: { value, style: "band", lastColumn: LAST_COLUMN } },
    },
    ...shown.map((activity) => activityRow(context, layout, group, activity)),
    ...(more > 0 ? [noteRow(translate({ id: "summary-and-more", values: { count: more } }))] : []),
  ];
}

function activityRow(context: SummaryContext, layout: Layout, group: Group, activity: Activity): BlockRow {
  const { translate } = context.words;
  const { steps, byNumber } = layout;
  const hint = translate({ id: "summary-go-to", values: { cell: formatCell(activity.cell) } });
  const number = byNumber ? (activity.action?.id ?? "") : timeOf(context, activity);
  const stands = standingOf(context, group, activity);
  return {
    about: aboutActivity(activity),
    minHeight: 14,
    cells: {
      [COLUMN.number]: { value: number, style: "link", link: { to: activity.cell, hint } },
      [COLUMN.text]: {
        value: wordsOf(context, layout, activity),
        style: "text",
        lastColumn: firstOfPeriods(steps.length) - 1,
      },
      ...stepCells(context, steps, activity),
      [COLUMN.gap]: { value: null, style: "text" },
      ...besideCells(context, layout, activity),
      [COLUMN.sign]: stands.sign,
      [COLUMN.status]: { value: stands.text, style: "statusText", lastColumn: LAST_COLUMN },
    },
  };
}

/** Its words, with its days where the columns do not tell them. */
function wordsOf(context: SummaryContext, { steps }: Layout, activity: Activity): string {
  const { yearStart } = context.plan;
  const entry = calendarEntry(activity, yearStart);
  const isDrawn = (day: "first" | "last"): boolean =>
    entry !== null &&
    steps.some((step) => {
      const own = spanOfPeriod(step, yearStart)[day];
      return own.year === entry[day].year && own.month === entry[day].month && own.day === entry[day].day;
    });
  return isDrawn("first") && isDrawn("last") ? onOneLine(activity.text) : datedText(context, activity);
}

const SIGN_OF_TIME = { dated: null, tentative: "?", undated: "○" } as const;

/** A filled cell for each step in which it takes place, with a sign where its day is not agreed. */
function stepCells(
  { plan: { yearStart } }: SummaryContext,
  steps: readonly Period[],
  activity: Activity,
): Record<number, BlockCell> {
  const entry = calendarEntry(activity, yearStart);
  const isMoved = activity.movedTo !== null;
  const isDone = activity.status?.status === "done";
  const cells = steps.map((step, place): [number, BlockCell] => {
    const isOn = entry !== null && takesPlaceIn(entry, spanOfPeriod(step, yearStart));
    const sign = isMoved ? ACTIVITY_SIGNS.moved.paper : SIGN_OF_TIME[entry?.time ?? "dated"];
    const style = isDone ? "stepDone" : sign === null ? "stepDated" : "stepOpen";
    return [
      firstOfPeriods(steps.length) + place,
      isOn ? { value: isDone ? null : sign, style } : { value: null, style: "stepFree" },
    ];
  });
  return Object.fromEntries(cells);
}

/** Who does it: as the activity says, else the agencies of its joint action. */
function agentsOf({ host, action }: Activity, agenciesOf: Layout["agenciesOf"]): string {
  // Whose it is where a link was only guessed, nobody has said.
  const linked = action?.inferred === false ? action.id : "";
  return host ?? (agenciesOf.get(linked) ?? []).map(onOneLine).join(", ");
}

function kindOfAgents(activities: readonly Activity[], agenciesOf: Layout["agenciesOf"]): Layout["agents"] {
  const named = activities.filter((each) => agentsOf(each, agenciesOf) !== "");
  if (named.length === 0) return null;
  return named.every(({ host }) => host !== null) ? "activitySheet-host" : "summary-agency";
}

/** Who does it, and what comes of it, in as many columns as the shares of it leave. */
function besideCells(
  { period, plan, asOf }: SummaryContext,
  { agents, hasOutputs, hasShares, agenciesOf }: Layout,
  activity: Activity,
): Record<number, BlockCell> {
  const who = agentsOf(activity, agenciesOf);
  const outputs = activity.outputs.map(onOneLine).join("\n");
  const muted = (value: string, lastColumn: number): BlockCell => ({ value, style: "mutedText", lastColumn });
  if (hasShares) {
    const gone = shareOfTime(activity, endOf(period, asOf, plan.yearStart), plan.yearStart);
    const percent = (value: number | null | undefined): BlockCell =>
      value == null ? { value: "–", style: "undefinedPercent" } : { value: value / 100, style: "percent" };
    return {
      [COLUMN.overallTarget]: muted([who, outputs].filter((text) => text !== "").join("\n"), COLUMN.expected),
      [COLUMN.actual]: percent(activity.status?.share),
      [COLUMN.percentMet]: percent(gone),
    };
  }
  if (!hasOutputs) return { [COLUMN.overallTarget]: muted(who, COLUMN.percentMet) };
  if (agents === null) return { [COLUMN.overallTarget]: muted(outputs, COLUMN.percentMet) };
  return {
    [COLUMN.overallTarget]: muted(who, COLUMN.target),
    [COLUMN.expected]: muted(outputs, COLUMN.percentMet),
  };
}

/** The day up to which the time of activities has gone: the period's end, or today while it lasts. */
function endOf(period: SummaryContext["period"], asOf: Day, yearStart: YearStart): Day {
  const end = periodEnd(period, yearStart);
  return compareDays(asOf, end) < 0 ? asOf : end;
}

interface Stands {
  readonly sign: BlockCell;
  readonly text: string;
}

/** An activity that goes on, and is behind the time that has gone. */
export interface BehindTime {
  readonly activity: Activity;
  readonly done: number;
  readonly gone: number;
}

/** Those that go on and are behind the time that has gone, by the share of them that is done; those with the least first. */
export function behindTime({
  activities = [],
  asOf,
  period,
  plan,
  settings,
}: SummaryContext): readonly BehindTime[] {
  const day = endOf(period, asOf, plan.yearStart);
  const all = activities.flatMap((activity): BehindTime[] => {
    const gone = shareOfTime(activity, day, plan.yearStart);
    const done = activity.status?.share;
    const isOver = isPast(activity, asOf, plan.yearStart);
    if (!isOpen(activity) || isOver || done === undefined || gone === null) return [];
    const stands = standingByShare(done, gone, settings);
    return stands === "atRisk" || stands === "offTrack" ? [{ activity, done, gone }] : [];
  });
  return all.sort((a, b) => a.done / a.gone - b.done / b.gone);
}

/** Sign and words of how an activity stands; one with a share of it done is measured against the time that has gone. */
function standingOf(context: SummaryContext, group: Group, activity: Activity): Stands {
  const { asOf, period, plan, settings, words } = context;
  const { translate } = words;
  const signed = (status: ProgressStatus, text: string): Stands => ({
    sign: { value: STATUS_LOOKS[status].sign, style: `sign-${status}` },
    text,
  });
  if (group === "late") return signed("offTrack", overText(context, activity));
  const gone = shareOfTime(activity, endOf(period, asOf, plan.yearStart), plan.yearStart);
  const share = activity.status?.share;
  if (group === "underWay" && gone !== null && share !== undefined) {
    const status = standingByShare(share, gone, settings);
    return signed(status, withReason(statusWord(translate, status, "increase"), activity));
  }
  const isPlanned = activity.status === null && group !== "over";
  const stated = isPlanned ? "planned" : (activity.status?.status ?? "unknown");
  const unsaid = translate({ id: isPlanned ? "activityStatus-planned" : "summary-brief-nothing-said" });
  const state = stateText(translate, activity);
  return {
    sign: { value: ACTIVITY_SIGNS[stated].paper, style: STYLES[stated] },
    text: state === "" ? unsaid : isOpen(activity) ? withReason(state, activity) : state,
  };
}

function withReason(text: string, { reason }: Activity): string {
  return reason === null ? text : `${text}: ${onOneLine(reason)}`;
}

/** When the time of what is not done was over, and why it is not done. */
function overText({ plan, words: { translate } }: SummaryContext, activity: Activity): string {
  const end = endOfActivity(activity, plan.yearStart);
  const over =
    end === null
      ? stateText(translate, activity)
      : translate({ id: "summary-activity-over", values: { day: dayName(translate, end) } });
  return withReason(over, activity);
}

/** When it is planned, or to when it was moved; "–" if nothing tells. */
function timeOf({ words: { translate } }: SummaryContext, { year, quarter, movedTo }: Activity): string {
  if (movedTo !== null) return shortPeriodName(translate, movedTo);
  if (year === null) return "–";
  return shortPeriodName(translate, quarter === null ? { year } : { year, quarter });
}

const HEAD_OF_STEPS = "activities:headGroups";
const HEAD = "activities:head";

function headers(context: SummaryContext, layout: Layout): BlockRow[] {
  const { translate } = context.words;
  const { steps, byNumber, hasOutputs, hasShares, agents } = layout;
  const cell = (id: MessageId, lastColumn: number): BlockCell => ({
    value: translate({ id }),
    style: "header",
    lastColumn,
  });
  const right = (id: MessageId): BlockCell => ({ value: translate({ id }), style: "headerRight" });
  const [years, parts] = headersOfPeriods(context, { periods: steps, ofTargets: false });
  const beside: Record<number, BlockCell> = hasShares
    ? {
        [COLUMN.overallTarget]: cell(agents ?? "summary-agency", COLUMN.expected),
        [COLUMN.actual]: right("summary-share-done"),
        [COLUMN.percentMet]: right("summary-share-of-time"),
      }
    : {
        ...(agents === null
          ? {}
          : { [COLUMN.overallTarget]: cell(agents, hasOutputs ? COLUMN.target : COLUMN.percentMet) }),
        ...(hasOutputs
          ? {
              [agents === null ? COLUMN.overallTarget : COLUMN.expected]: cell(
                "summary-outputs",
                COLUMN.percentMet,
              ),
            }
          : {}),
      };
  return [
    { key: HEAD_OF_STEPS, withNext: true, cells: years },
    {
      key: HEAD,
      withNext: true,
      cells: {
        [COLUMN.number]: cell(byNumber ? "summary-number" : "summary-quarter", COLUMN.number),
        [COLUMN.text]: cell("summary-activities", firstOfPeriods(steps.length) - 1),
        ...parts,
        [COLUMN.gap]: { value: null, style: "header" },
        ...beside,
        [COLUMN.sign]: { value: null, style: "header" },
        [COLUMN.status]: {
          value: translate({ id: "summary-status" }),
          style: "headerIndented",
          lastColumn: LAST_COLUMN,
        },
      },
    },
  ];
}

function noteRow(text: string): BlockRow {
  return { cells: { [FIRST_COLUMN]: { value: text, style: "note", lastColumn: LAST_COLUMN } } };
}
