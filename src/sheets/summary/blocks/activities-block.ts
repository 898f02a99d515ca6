import { formatCell } from "@plan-of-action/xlsx/grid";
import { calendarAfter } from "../../../meeting/calendar";
import type { Activity, ActivityStatus } from "../../../plan/activity";
import { isPast } from "../../../plan/activity-time";
import { onOneLine } from "../../../plan/language/spelling/text-folding";
import { datedText } from "../first-page/dated-text";
import { tellsByActivities } from "../first-page/activity-standing";
import { sectionRow, spacer, type Block, type BlockCell, type BlockRow } from "../../layout/block";
import { COLUMN, FIRST_COLUMN, LAST_COLUMN } from "../../layout/columns";
import { STATUS_LOOKS, type StyleName } from "../../layout/styles";
import { shortPeriodName } from "../../layout/wording";
import { ACTIVITY_SIGNS, countsText, stateText } from "../attention/activity-states";
import type { SummaryContext } from "../subject";

/** More of one group are counted only. */
const MAX_OF_GROUP = 15;

const LAST_OF_ACTIVITY = COLUMN.lastPeriod;
const LAST_OF_OUTPUT = COLUMN.percentMet;

/** The look of how an activity stands. */
const STYLES: Readonly<Record<ActivityStatus | "unknown", StyleName>> = {
  done: "sign-done",
  underWay: "sign-onTrack",
  planned: "sign-notDue",
  moved: "sign-noTarget",
  dropped: "sign-noTarget",
  unknown: "sign-noReport",
};

const GROUPS = ["over", "late", "next", "later", "closed"] as const;
type Group = (typeof GROUPS)[number];

/**
 * The activities by what is to be said of them: those whose time is over while nobody says how they stand, or that they
 * are not done; those of the two quarters that follow; later ones; and what is done or dropped. Returns `[]` without any.
 */
export function activitiesBlock(context: SummaryContext): Block[] {
  const { activities = [], words } = context;
  if (activities.length === 0) return [];
  const { translate } = words;
  const counts = countsText(translate, activities);
  const groupOf = grouping(context, activities);
  return [
    {
      rows: [
        sectionRow(translate({ id: "summary-activities" })),
        ...(counts === null || tellsByActivities(context) ? [] : [noteRow(counts)]),
        header(context),
        ...GROUPS.flatMap((group) =>
          groupRows(
            context,
            group,
            activities.filter((each) => groupOf(each) === group),
          ),
        ),
        spacer(4),
      ],
    },
  ];
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
    if (next.has(activity)) return "next";
    if (status !== "moved" && isPast(activity, asOf, plan.yearStart))
      return status === null ? "over" : "late";
    return "later";
  };
}

function groupRows(context: SummaryContext, group: Group, own: readonly Activity[]): BlockRow[] {
  if (own.length === 0) return [];
  const { translate } = context.words;
  const shown = own.slice(0, MAX_OF_GROUP);
  const more = own.length - shown.length;
  const value = translate({ id: `summary-activities-${group}`, values: { count: own.length } });
  return [
    {
      withNext: true,
      minHeight: 15,
      cells: { [FIRST_COLUMN]: { value, style: "band", lastColumn: LAST_COLUMN } },
    },
    ...shown.map((activity) => activityRow(context, group, activity)),
    ...(more > 0 ? [noteRow(translate({ id: "summary-and-more", values: { count: more } }))] : []),
  ];
}

function activityRow(context: SummaryContext, group: Group, activity: Activity): BlockRow {
  const { translate } = context.words;
  const isOpen = activity.status === null && group !== "over";
  const unsaid = translate({ id: isOpen ? "activityStatus-planned" : "summary-brief-nothing-said" });
  const state = stateText(translate, activity);
  const stated = isOpen ? "planned" : (activity.status?.status ?? "unknown");
  const look: BlockCell =
    group === "late"
      ? { value: STATUS_LOOKS.offTrack.sign, style: "sign-offTrack" }
      : { value: ACTIVITY_SIGNS[stated], style: STYLES[stated] };
  const hint = translate({ id: "summary-go-to", values: { cell: formatCell(activity.cell) } });
  return {
    minHeight: 14,
    cells: {
      [COLUMN.number]: { value: timeOf(context, activity), style: "link", link: { to: activity.cell, hint } },
      [COLUMN.text]: { value: datedText(context, activity), style: "text", lastColumn: LAST_OF_ACTIVITY },
      [COLUMN.gap]: { value: null, style: "text" },
      [COLUMN.overallTarget]: {
        value: activity.outputs.map(onOneLine).join("\n"),
        style: "mutedText",
        lastColumn: LAST_OF_OUTPUT,
      },
      [COLUMN.sign]: look,
      [COLUMN.status]: {
        value: state === "" ? unsaid : state,
        style: "statusText",
        lastColumn: LAST_COLUMN,
      },
    },
  };
}

/** When it is planned, or to when it was moved; "–" if nothing tells. */
function timeOf({ words: { translate } }: SummaryContext, { year, quarter, movedTo }: Activity): string {
  if (movedTo !== null) return shortPeriodName(translate, movedTo);
  if (year === null) return "–";
  return shortPeriodName(translate, quarter === null ? { year } : { year, quarter });
}

function header({ words: { translate } }: SummaryContext): BlockRow {
  const cell = (value: string, lastColumn: number): BlockCell => ({ value, style: "header", lastColumn });
  return {
    withNext: true,
    cells: {
      [COLUMN.number]: cell(translate({ id: "summary-quarter" }), COLUMN.number),
      [COLUMN.text]: cell(translate({ id: "summary-activities" }), LAST_OF_ACTIVITY),
      [COLUMN.gap]: { value: null, style: "header" },
      [COLUMN.overallTarget]: cell(translate({ id: "summary-outputs" }), LAST_OF_OUTPUT),
      [COLUMN.sign]: { value: null, style: "header" },
      [COLUMN.status]: {
        value: translate({ id: "summary-status" }),
        style: "headerIndented",
        lastColumn: LAST_COLUMN,
      },
    },
  };
}

function noteRow(text: string): BlockRow {
  return { cells: { [FIRST_COLUMN]: { value: text, style: "note", lastColumn: LAST_COLUMN } } };
}
