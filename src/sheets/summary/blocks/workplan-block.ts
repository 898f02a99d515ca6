import type { MessageId } from "../../../plan/message";
import { onOneLine } from "../../../plan/language/spelling/text-folding";
import type { Activity } from "../../../plan/activity";
import { formatCell, type CellReference } from "@plan-of-action/xlsx/grid";
import { isPlannedFor, reportingPeriodAfter, type Period, type ReportingPeriod } from "../../../plan/period";
import type { Workplan, WorkplanEntry } from "../../../plan/workplan";
import { sectionRow, spacer, type Block, type BlockCell, type BlockRow } from "../../layout/block";
import { COLUMN, FIRST_COLUMN, LAST_COLUMN } from "../../layout/columns";
import { earlierWork, type Behind } from "../attention/late-work";
import {
  countsText,
  knownStates,
  movedInto,
  stateText,
  type KnownStates,
} from "../attention/activity-states";
import type { SummaryContext } from "../subject";
import { periodName, shortPeriodName, statusLabel } from "../../layout/wording";

/** More entries of one list are counted only. */
const MAX_ENTRIES = 25;

/**
 * What the workplan had for earlier periods and is late, what it has for the period, and for the one
 * after it; nothing where the workbook has no workplan.
 */
export function workplanBlocks(context: SummaryContext): Block[] {
  const { workplan, period, words, activities = [] } = context;
  const states = knownStates(activities);
  const counts = countsText(words.translate, states);
  const ofCounts = counts === null ? [] : [noteRow(counts)];
  if (workplan === null && counts === null) return [];
  const section = sectionRow(words.translate({ id: "summary-workplan" }));
  if (workplan === null) return [{ together: true, rows: [spacer(6), section, ...ofCounts] }];
  const [first, ...others] = [
    lateRows(context, workplan, states),
    dueRows(context, workplan, period, "summary-due-now", states),
    dueRows(context, workplan, periodAfter(period), "summary-due-next", states),
  ].filter((rows) => rows.length > 0);
  return [
    { together: true, rows: [spacer(6), section, ...ofCounts, ...(first ?? [])] },
    ...others.map((rows): Block => ({ together: true, rows: [spacer(6), ...rows] })),
  ];
}

/** The quarter after a quarter; after a year the first quarter of the next. */
function periodAfter(period: ReportingPeriod): Period {
  const { year, quarter } = reportingPeriodAfter(period);
  return { year, quarter: quarter ?? 1 };
}

function lateRows(context: SummaryContext, workplan: Workplan, states: KnownStates): BlockRow[] {
  const { translate } = context.words;
  const { late, open, untold } = earlierWork(context, workplan, context.period, states);
  if (late.length + open.length + untold.length === 0) return [];
  const title = titleRow(
    open.length === 0
      ? translate({ id: "summary-late", values: { count: late.length } })
      : translate({ id: "summary-earlier", values: { open: open.length, late: late.length } }),
  );
  const untoldPeriods = untold.map((entry) => entryPeriod(context, entry)).join(", ");
  const note: BlockRow[] =
    untold.length === 0
      ? []
      : [
          noteRow(
            translate({
              id: "summary-late-untold",
              values: { count: untold.length, periods: untoldPeriods },
            }),
          ),
        ];
  if (late.length + open.length === 0) return [title, ...note];
  const shownOpen = open.slice(0, MAX_ENTRIES);
  const shown = late.slice(0, MAX_ENTRIES - shownOpen.length);
  return [
    title,
    header(context, "summary-state"),
    ...shownOpen.map(({ entry, activities }) =>
      entryRow(context, entry, {
        middle: listOf(activities.map(({ text }) => text)),
        right: listOf(activities.map((activity) => stateText(translate, activity))),
      }),
    ),
    ...shown.map(({ entry, behind }) =>
      entryRow(context, entry, {
        middle: listOf(entry.activities.length > 0 ? entry.activities : entry.outputs),
        right: behind.map((each) => behindText(context, each)).join("\n"),
      }),
    ),
    ...moreRows(context, late.length + open.length - shown.length - shownOpen.length),
    ...note,
  ];
}

/** An indicator of the entry's action: its status, and what is reached of what was expected. */
function behindText({ words: { translate } }: SummaryContext, { id, progress }: Behind): string {
  const { actual, expected, status } = progress;
  const label = statusLabel(translate, status);
  if (actual === null || expected === null) return `${id} ${label}`;
  return translate({ id: "summary-late-behind", values: { id, status: label, actual, expected } });
}

function dueRows(
  context: SummaryContext,
  workplan: Workplan,
  due: Period,
  headerId: MessageId,
  states: KnownStates,
): BlockRow[] {
  const { translate } = context.words;
  const period = periodName(translate, due);
  const entries = workplan.entries.filter((entry) => isPlannedFor(entry, due));
  const title = titleRow(translate({ id: headerId, values: { period } }));
  const moved = movedInto(context.activities ?? [], due);
  const movedRows = moved.map((activity) => movedRow(context, activity));
  if (entries.length + moved.length === 0)
    return [noteRow(translate({ id: "summary-nothing-due", values: { period } }))];
  const shown = entries.slice(0, MAX_ENTRIES);
  return [
    title,
    header(context, "summary-activities"),
    ...shown.map((entry) =>
      entryRow(context, entry, {
        middle: listOf(entry.outputs),
        right: listOf(entry.activities.map((text) => withState(context, entry, text, states))),
      }),
    ),
    ...movedRows,
    ...moreRows(context, entries.length - shown.length),
  ];
}

/** The words of an activity with how it stands, where somebody has said it: a cancelled one is not simply due. */
function withState(
  { words: { translate } }: SummaryContext,
  entry: WorkplanEntry,
  text: string,
  states: KnownStates,
): string {
  const activity = states.of(entry, text);
  return activity === null || activity.status?.status === "planned"
    ? text
    : `${text} – ${stateText(translate, activity)}`;
}

/** An activity that was moved here from another quarter. */
function movedRow(context: SummaryContext, { year, quarter, outputs, text, cell }: Activity): BlockRow {
  const { translate } = context.words;
  const from = year === null ? "" : periodName(translate, quarter === null ? { year } : { year, quarter });
  return rowOf(context, cell, from, {
    middle: listOf(outputs),
    right: `${text} – ${translate({ id: "summary-moved-from", values: { period: from } })}`,
  });
}

function titleRow(title: string): BlockRow {
  return {
    withNext: true,
    cells: { [FIRST_COLUMN]: { value: title, style: "subsection", lastColumn: LAST_COLUMN } },
    minHeight: 18,
  };
}

function noteRow(text: string): BlockRow {
  return { cells: { [FIRST_COLUMN]: { value: text, style: "mutedText", lastColumn: LAST_COLUMN } } };
}

function moreRows({ words: { translate } }: SummaryContext, more: number): BlockRow[] {
  return more <= 0 ? [] : [noteRow(translate({ id: "summary-and-more", values: { count: more } }))];
}

function header({ words: { translate } }: SummaryContext, rightId: MessageId): BlockRow {
  const cell = (id: MessageId, lastColumn: number): BlockCell => ({
    value: translate({ id }),
    style: "header",
    lastColumn,
  });
  const middleId = rightId === "summary-state" ? "summary-activities" : "summary-outputs";
  return {
    withNext: true,
    cells: {
      [COLUMN.number]: cell("summary-quarter", COLUMN.number),
      [COLUMN.text]: cell(middleId, COLUMN.target),
      [COLUMN.expected]: cell(rightId, LAST_COLUMN),
    },
  };
}

function entryRow(
  context: SummaryContext,
  entry: WorkplanEntry,
  { middle, right }: { readonly middle: string; readonly right: string },
): BlockRow {
  return rowOf(context, entry.cell, entryPeriod(context, entry), { middle, right });
}

function rowOf(
  { words: { translate } }: SummaryContext,
  cell: CellReference,
  period: string,
  { middle, right }: { readonly middle: string; readonly right: string },
): BlockRow {
  const hint = translate({ id: "summary-go-to", values: { cell: formatCell(cell) } });
  return {
    cells: {
      [COLUMN.number]: { value: period, style: "link", link: { to: cell, hint } },
      [COLUMN.text]: { value: middle, style: "text", lastColumn: COLUMN.target },
      [COLUMN.expected]: { value: right, style: "text", lastColumn: LAST_COLUMN },
    },
  };
}

function entryPeriod({ words: { translate } }: SummaryContext, { year, quarter }: WorkplanEntry): string {
  return shortPeriodName(translate, quarter === null ? { year } : { year, quarter });
}

/** One line each; several have bullets. */
function listOf(texts: readonly string[]): string {
  if (texts.length === 0) return "–";
  const lines = texts.map(onOneLine);
  return lines.length === 1 ? lines.join("") : lines.map((text) => `• ${text}`).join("\n");
}
