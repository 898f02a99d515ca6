import type { MessageId } from "../../../plan/message";
import { onOneLine } from "../../../plan/language/spelling/text-folding";
import { formatAddress, formatCell } from "@plan-of-action/xlsx/grid";
import {
  sectionRow,
  spacer,
  type Block,
  type BlockCell,
  type BlockRow,
  type RowOf,
} from "../../layout/block";
import { COLUMN, columnWidths, FIRST_COLUMN, LAST_COLUMN } from "../../layout/columns";
import { goneRows } from "../../layout/gone-block";
import { aboutAction } from "../../layout/row-subjects";
import { changeHeader } from "./indicator-change";
import { hasExceptionsOnly, shownIndicators, type ShownIndicators } from "./exceptions";
import { indicatorGroups, objectiveName, type ActionGroup, type ObjectiveGroup } from "./indicator-groups";
import { indicatorRow } from "./indicator-row";
import { KEY_HEADER } from "../remarks";
import type { SummaryContext } from "../subject";
import { meansNote, periodName } from "../../layout/wording";

const HEADER_GROUPS = "indicators:headGroups";
const HEADER = "indicators:head";
/** The table begins a new page, unless about half of the last one is still free. */
const ROOM_NEEDED = 200;

const FIRST_ROW = "indicators:first";
const LAST_ROW = "indicators:last";

/** All indicators under their objectives and joint actions, with what is due, what was achieved, and how they stand. */
export function indicatorTable(context: SummaryContext): Block {
  const { translate } = context.words;
  const shown = shownIndicators(context);
  const body = indicatorGroups(context).flatMap((group) =>
    groupRows(context, onlyShown(context, group, shown)),
  );
  return {
    roomNeeded: ROOM_NEEDED,
    repeatedHead: { first: HEADER_GROUPS, last: HEADER },
    rows: [
      spacer(8),
      sectionRow(translate({ id: hasExceptionsOnly(context) ? "summary-exceptions" : "summary-indicators" })),
      legend(context),
      headerGroups(context),
      header(context),
      { cells: {}, key: FIRST_ROW, minHeight: 3, withNext: true },
      ...boundToNext(body),
      { cells: {}, key: LAST_ROW, minHeight: 3 },
      ...leftOutRow(context, shown),
      ...meansRow(context),
      ...setAside(context),
    ],
  };
}

/** The group with those of its indicators that the table has; actions without any are left out where others are. */
function onlyShown(context: SummaryContext, group: ObjectiveGroup, { ids }: ShownIndicators): ObjectiveGroup {
  if (!hasExceptionsOnly(context)) return group;
  const actions = group.actions.map(({ action, entries }) => ({
    action,
    entries: entries.filter(({ indicator }) => ids.has(indicator.id)),
  }));
  return { ...group, actions: actions.filter(({ entries }) => entries.length > 0) };
}

/** What the table leaves out, and where all indicators stand. */
function leftOutRow(
  { words: { translate } }: SummaryContext,
  { inOrder, more }: ShownIndicators,
): BlockRow[] {
  if (inOrder + more === 0) return [];
  const value = translate({ id: "summary-exceptions-left", values: { inOrder, more } });
  return [{ cells: { [FIRST_COLUMN]: { value, style: "note", lastColumn: LAST_COLUMN } } }];
}

/** Which percentages are means. */
function meansRow({ progress, words: { translate } }: SummaryContext): BlockRow[] {
  const means = progress.indicators.filter(({ putTogether }) => putTogether === "mean");
  return meansNote(means, translate).map((value) => ({
    cells: { [FIRST_COLUMN]: { value, style: "note", lastColumn: LAST_COLUMN } },
  }));
}

/** Whether counts can be taken from the table: it has indicators, and all of them. */
export function countsInTable(context: SummaryContext): boolean {
  return context.progress.indicators.length > 0 && !hasExceptionsOnly(context);
}

/** The cells with the statuses of all indicators, or of those of one objective. */
export function statusArea(rowOf: RowOf, objective?: string): string {
  const [first, last] =
    objective === undefined ? [FIRST_ROW, LAST_ROW] : [firstRowOf(objective), lastRowOf(objective)];
  return `${formatAddress(rowOf(first), COLUMN.status)}:${formatAddress(rowOf(last), COLUMN.status)}`;
}

function firstRowOf(objective: string): string {
  return `objective:${objective}:first`;
}

function lastRowOf(objective: string): string {
  return `objective:${objective}:last`;
}

/** How the figures and statuses are to be read. */
function legend({ settings, words }: SummaryContext): BlockRow {
  const { exceededFrom, onTrackFrom, atRiskFrom, evenPaceFrom } = settings;
  const text = words.translate({
    id: "summary-legend",
    values: { exceededFrom, onTrackFrom, atRiskFrom, evenPaceFrom },
  });
  return {
    cells: { [FIRST_COLUMN]: { value: text, style: "note", lastColumn: LAST_COLUMN } },
    withNext: true,
  };
}

/** Which columns belong together; the hidden column points to the remarks, wherever they are moved. */
function headerGroups({ words: { translate }, period }: SummaryContext): BlockRow {
  const remarks = translate({ id: "summary-remarks" });
  return {
    key: HEADER_GROUPS,
    withNext: true,
    cells: {
      [COLUMN.key]: {
        value: remarks,
        style: "key",
        formula: (rowOf) => `=${formatAddress(rowOf(HEADER), COLUMN.remarks)}`,
      },
      [COLUMN.yearTarget]: {
        value: translate({ id: "summary-period-year", values: { year: period.year } }),
        style: "headerGroup",
        lastColumn: COLUMN.inYear,
      },
      [COLUMN.target]: {
        value: translate({ id: "summary-to-date", values: { period: periodName(translate, period) } }),
        style: "headerGroup",
        lastColumn: COLUMN.percentMet,
      },
    },
  };
}

function header(context: SummaryContext): BlockRow {
  const { words, period } = context;
  const { translate } = words;
  const right = (id: MessageId): BlockCell => ({
    value: translate({ id, values: { year: period.year } }),
    style: "headerRight",
  });
  const left = (id: MessageId): BlockCell => ({ value: translate({ id }), style: "header" });
  const quarter = translate({ id: "summary-quarter-only", values: { quarter: period.quarter ?? 0 } });
  const inPeriod = translate({ id: "summary-actual-in", values: { quarter } });
  return {
    key: HEADER,
    withNext: true,
    cells: {
      [COLUMN.key]: { value: KEY_HEADER, style: "key" },
      [COLUMN.number]: left("summary-number"),
      [COLUMN.text]: left("summary-indicator"),
      [COLUMN.yearTarget]: right("summary-target"),
      [COLUMN.inPeriod]:
        period.quarter === undefined ? right("summary-actual") : { value: inPeriod, style: "headerRight" },
      [COLUMN.inYear]: right(period.quarter === undefined ? "summary-percent-met" : "summary-year-to-date"),
      [COLUMN.target]: right("summary-target-through-year"),
      [COLUMN.expected]: right("summary-expected"),
      [COLUMN.actual]: right("summary-actual"),
      [COLUMN.percentMet]: right("summary-percent-expected"),
      [COLUMN.overallTarget]: right("summary-overall-target"),
      [COLUMN.status]: { ...left("summary-status"), style: "headerIndented" },
      [COLUMN.change]: { value: changeHeader(context), style: "headerIndented" },
      [COLUMN.remarks]: left("summary-remarks"),
    },
  };
}

function groupRows(context: SummaryContext, { objective, actions }: ObjectiveGroup): BlockRow[] {
  if (actions.length === 0 && hasExceptionsOnly(context)) return [];
  const band: BlockRow = {
    key: firstRowOf(objective),
    minHeight: 18,
    withNext: true,
    cells: {
      [FIRST_COLUMN]: { value: objectiveName(context, objective), style: "band", lastColumn: LAST_COLUMN },
    },
  };
  const rows = actions.flatMap((group) => actionRows(context, group));
  const end: BlockRow = { cells: {}, key: lastRowOf(objective), minHeight: 3 };
  return [{ ...band, withNext: rows.length > 0 }, ...boundToNext(rows), end];
}

/** Keeps the row that only ends a group from standing alone on a page. */
function boundToNext(rows: readonly BlockRow[]): BlockRow[] {
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, withNext: true } : row));
}

function actionRows(context: SummaryContext, { action, entries }: ActionGroup): BlockRow[] {
  const hint = context.words.translate({ id: "summary-go-to", values: { cell: formatCell(action.cell) } });
  const title: BlockRow = {
    about: aboutAction(action),
    minHeight: 14,
    withNext: entries.length > 0,
    cells: {
      [COLUMN.number]: { value: action.id, style: "action", link: { to: action.cell, hint } },
      [COLUMN.text]: {
        value: onOneLine(action.title),
        style: "action",
        // People type remarks beside actions too.
        lastColumn: COLUMN.change,
        runsOn: "actionLine",
      },
    },
  };
  return [title, ...entries.map((entry) => indicatorRow(context, entry))];
}

/** What was said of rows that are gone stands below the table, until people move or delete it. */
function setAside({ typed, since, words: { translate } }: SummaryContext): BlockRow[] {
  const columns = {
    number: COLUMN.number,
    words: COLUMN.text,
    lastOfWords: COLUMN.change,
    said: COLUMN.remarks,
    last: LAST_COLUMN,
    mark: COLUMN.key,
    hasKeys: true,
    widths: columnWidths(since != null),
  } as const;
  const look = { heading: "section", note: "note", said: "remark", merged: true } as const;
  return goneRows(typed.gone, columns, look, translate);
}
