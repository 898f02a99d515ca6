import type { MessageId } from "../../../plan/message";
import { foldText, onOneLine } from "../../../plan/language/spelling/text-folding";
import { formatAddress, formatCell } from "@plan-of-action/xlsx/grid";
import { sectionRow, type Block, type BlockCell, type BlockRow, type RowOf } from "../../layout/block";
import { COLUMN, FIRST_COLUMN, firstOfPeriods, LAST_COLUMN, type SummaryColumns } from "../../layout/columns";
import { goneRows } from "../../layout/gone-block";
import { aboutAction } from "../../layout/row-subjects";
import {
  hasExceptionsOnly,
  isBeforeReports,
  isException,
  shownIndicators,
  type ShownIndicators,
} from "./exceptions";
import { saidWithLastReport } from "../attention/attention-reason";
import { indicatorGroups, objectiveName, type ActionGroup, type ObjectiveGroup } from "./indicator-groups";
import { indicatorRow } from "./indicator-row";
import { headersOfPeriods, type PeriodColumns } from "./period-columns";
import { withoutLabel } from "../../../reading/header/numbering";
import { COLUMNS_MARK, KEY_HEADER } from "../remarks";
import type { SummaryContext } from "../subject";
import { shortPeriodName, togetherNotes } from "../../layout/wording";
import { countsByStatus } from "../first-page/tiles-part";

const HEADER_GROUPS = "indicators:headGroups";
const HEADER = "indicators:head";
/** The table begins a page, unless a third of the last one is still free. */
const ROOM_NEEDED = 200;

/** All indicators under their objectives and joint actions, with what is due, what was achieved, and how they stand. */
export function indicatorTable(
  context: SummaryContext,
  periods: PeriodColumns,
  { widths }: SummaryColumns,
): Block {
  const { translate } = context.words;
  const shown = shownIndicators(context);
  const body = indicatorGroups(context).flatMap((group) =>
    groupRows(context, onlyShown(context, group, shown), periods),
  );
  const areExceptions = hasExceptionsOnly(context);
  const title = translate({ id: areExceptions ? "summary-exceptions" : "summary-indicators" });
  const counts = countsByStatus(context, areExceptions ? isException : undefined);
  const [years, parts] = headersOfPeriods(context, periods);
  const untold = untoldColumns(context, shown, periods);
  return {
    roomNeeded: ROOM_NEEDED,
    repeatedHead: { first: HEADER_GROUPS, last: HEADER },
    rows: [
      titleRow(`${title}  ·  ${counts}`),
      headerGroups(context, years, untold),
      without(header(context, periods, parts), untold),
      ...boundToNext(body.map((row) => without(row, untold))),
      ...leftOutRow(context, shown),
      ...togetherRows(context),
      ...setAside(context, widths),
    ],
  };
}

/**
 * The columns that say nothing, or what another says: overall targets where there are none, those to the year's end where
 * these are what is expected, and what is reached before anything is: then no status says more than the targets do.
 */
function untoldColumns(
  { progress }: SummaryContext,
  { ids }: ShownIndicators,
  { ofTargets }: PeriodColumns,
): ReadonlySet<number> {
  const shown = progress.indicators.filter(({ id }) => ids.has(id));
  const isUntold: readonly (readonly [number, boolean])[] = [
    [COLUMN.overallTarget, shown.every(({ overall }) => overall.target === null)],
    [COLUMN.target, shown.every(({ target, expected }) => target === expected)],
    [COLUMN.actual, progress.indicators.every(({ actual }) => actual === null)],
    [COLUMN.percentMet, shown.every(({ percentMet }) => percentMet === null)],
    [COLUMN.sign, ofTargets],
    [COLUMN.status, ofTargets],
  ];
  return new Set(isUntold.flatMap(([column, is]) => (is ? [column] : [])));
}

/** The columns of targets that say nothing beside those of the periods, and so need no room. */
export function untoldTargets(context: SummaryContext, periods: PeriodColumns): readonly number[] {
  if (!periods.ofTargets) return [];
  const untold = untoldColumns(context, shownIndicators(context), periods);
  return [COLUMN.overallTarget, COLUMN.target].filter((column) => untold.has(column));
}

/**
 * The row with nothing in some columns; what was reached keeps its header, to be filled in, and what is expected the
 * links of a target that is the same.
 */
function without(row: BlockRow, untold: ReadonlySet<number>): BlockRow {
  const target = row.cells[COLUMN.target];
  const isSame = untold.has(COLUMN.target) && target !== undefined && target.style !== "headerRight";
  const linked = isSame ? { ...row.cells, [COLUMN.expected]: target } : row.cells;
  const cells = Object.entries(linked).map(([column, cell]): [string, BlockCell] => {
    const isHead = cell.style.startsWith("header");
    if (!untold.has(Number(column))) return [column, cell];
    if (Number(column) === COLUMN.actual && isHead) return [column, { ...cell, style: "headerIndented" }];
    return [column, { value: null, style: isHead ? "header" : "text" }];
  });
  return { ...row, cells: Object.fromEntries(cells) };
}

/** Whether reports say something that stands in the remarks. */
export function haveReportedRemarks(context: SummaryContext): boolean {
  return [...shownIndicators(context).ids].some((id) => saidWithLastReport(context, id) !== null);
}

/** What stands in the column of numbers. */
export function numbersOfTable(context: SummaryContext): readonly string[] {
  const { ids } = shownIndicators(context);
  return context.plan.indicators.filter(({ id }) => ids.has(id)).map(context.numberOf);
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

/** Which percentages are means, and which levels are of the party furthest behind. */
function togetherRows({ progress, words: { translate } }: SummaryContext): BlockRow[] {
  const means = progress.indicators.filter(({ putTogether }) => putTogether === "mean");
  const apart = progress.indicators.filter(({ putTogether }) => putTogether === "apart");
  return togetherNotes({ means, apart }, translate).map((value) => ({
    cells: { [FIRST_COLUMN]: { value, style: "note", lastColumn: LAST_COLUMN } },
  }));
}

/** Whether counts can be taken from the table: it has indicators, all of them, and their statuses. */
export function countsInTable(context: SummaryContext): boolean {
  const { indicators } = context.progress;
  return indicators.length > 0 && !hasExceptionsOnly(context) && !isBeforeReports(context);
}

/** The cells with the signs of an objective's indicators. */
export function signArea(rowOf: RowOf, objective: string): string {
  const [first, last] = [firstRowOf(objective), lastRowOf(objective)].map(rowOf);
  return `${formatAddress(first ?? 0, COLUMN.sign)}:${formatAddress(last ?? 0, COLUMN.sign)}`;
}

function firstRowOf(objective: string): string {
  return `objective:${objective}:first`;
}

function lastRowOf(objective: string): string {
  return `objective:${objective}:last`;
}

function titleRow(title: string): BlockRow {
  const row = sectionRow(title);
  return {
    ...row,
    minHeight: 24,
    cells: { ...row.cells, [COLUMN.key]: { value: COLUMNS_MARK, style: "key" } },
  };
}

/** Which columns belong together; the hidden column points to the remarks, wherever they are moved. */
function headerGroups(
  { words: { translate }, period }: SummaryContext,
  years: Readonly<Record<number, BlockCell>>,
  untold: ReadonlySet<number>,
): BlockRow {
  const targets = [COLUMN.overallTarget, COLUMN.target].filter((column) => !untold.has(column));
  const remarks = translate({ id: "summary-remarks" });
  const group = (value: string, lastColumn: number): BlockCell => ({
    value,
    style: "headerGroup",
    lastColumn,
  });
  return {
    key: HEADER_GROUPS,
    withNext: true,
    cells: {
      [COLUMN.key]: {
        value: remarks,
        style: "key",
        formula: (rowOf) => `=${formatAddress(rowOf(HEADER), COLUMN.remarks)}`,
      },
      ...years,
      ...Object.fromEntries(
        targets
          .slice(0, 1)
          .map((first) => [first, group(translate({ id: "summary-target" }), COLUMN.target)]),
      ),
      [COLUMN.expected]: group(
        translate({ id: "summary-by-end", values: { period: shortPeriodName(translate, period) } }),
        COLUMN.percentMet,
      ),
    },
  };
}

function header(
  context: SummaryContext,
  { periods }: PeriodColumns,
  parts: Readonly<Record<number, BlockCell>>,
): BlockRow {
  const { words, period } = context;
  const { translate } = words;
  const right = (id: MessageId): BlockCell => ({
    value: translate({ id, values: { year: period.year } }),
    style: "headerRight",
  });
  const left = (id: MessageId): BlockCell => ({ value: translate({ id }), style: "header" });
  return {
    key: HEADER,
    withNext: true,
    cells: {
      [COLUMN.key]: { value: KEY_HEADER, style: "key" },
      [COLUMN.number]: left("summary-number"),
      [COLUMN.text]: { ...left("summary-indicator"), lastColumn: firstOfPeriods(periods.length) - 1 },
      ...parts,
      [COLUMN.gap]: { value: null, style: "header" },
      [COLUMN.overallTarget]: right("summary-in-all"),
      [COLUMN.target]: right("summary-through-year"),
      [COLUMN.expected]: right("summary-expected"),
      [COLUMN.actual]: right("summary-actual"),
      [COLUMN.percentMet]: right("summary-percent"),
      [COLUMN.sign]: { value: null, style: "header" },
      [COLUMN.status]: { ...left("summary-status"), style: "headerIndented" },
      [COLUMN.remarks]: left("summary-remarks"),
    },
  };
}

function groupRows(
  context: SummaryContext,
  { objective, actions }: ObjectiveGroup,
  periods: PeriodColumns,
): BlockRow[] {
  if (actions.length === 0 && hasExceptionsOnly(context)) return [];
  const name: BlockCell = {
    value: objectiveName(context, objective),
    style: "band",
    lastColumn: LAST_COLUMN,
  };
  const hasName = objective !== "" || context.progress.objectives.length > 1;
  const band: BlockRow = {
    key: firstRowOf(objective),
    minHeight: hasName ? 15 : 1,
    withNext: true,
    cells: hasName ? { [FIRST_COLUMN]: name } : {},
  };
  const rows = actions.flatMap((group) => actionRows(context, group, periods));
  const end: BlockRow = { cells: {}, key: lastRowOf(objective), minHeight: 1 };
  return [{ ...band, withNext: rows.length > 0 }, ...boundToNext(rows), end];
}

/** Keeps the row that only ends a group from standing alone on a page. */
function boundToNext(rows: readonly BlockRow[]): BlockRow[] {
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, withNext: true } : row));
}

/** A text without the number that it begins with: "20. Open shelters". */
function wordsOf(text: string): string {
  return foldText(withoutLabel(onOneLine(text)).replace(/^\d[\d.]*[.):]?\s+/, ""));
}

/** An action with one indicator that says the same takes no row of its own. */
function actionRows(
  context: SummaryContext,
  { action, entries }: ActionGroup,
  periods: PeriodColumns,
): BlockRow[] {
  const rows = entries.map((entry) => indicatorRow(context, entry, periods));
  const [only] = entries;
  const isSame =
    entries.length === 1 && only !== undefined && wordsOf(only.indicator.text) === wordsOf(action.title);
  const isSaid = context.typed.beside.some(({ about }) => about.key === aboutAction(action).key);
  if (isSame && !isSaid) return rows;
  const hint = context.words.translate({ id: "summary-go-to", values: { cell: formatCell(action.cell) } });
  const title: BlockRow = {
    about: aboutAction(action),
    withNext: entries.length > 0,
    cells: {
      // An indicator that has the action's number says it.
      [COLUMN.number]:
        entries.length === 1
          ? { value: null, style: "action" }
          : { value: action.id, style: "action", link: { to: action.cell, hint } },
      [COLUMN.text]: {
        value: onOneLine(action.title),
        style: "action",
        // People type remarks beside actions too.
        lastColumn: COLUMN.status,
        runsOn: "actionLine",
      },
    },
  };
  return [title, ...rows];
}

/** What was said of rows that are gone stands below the table, until people move or delete it. */
function setAside({ typed, words: { translate } }: SummaryContext, widths: readonly number[]): BlockRow[] {
  const columns = {
    number: COLUMN.number,
    words: COLUMN.text,
    lastOfWords: COLUMN.status,
    said: COLUMN.remarks,
    last: LAST_COLUMN,
    mark: COLUMN.key,
    hasKeys: true,
    widths,
  } as const;
  const look = { heading: "section", note: "note", said: "text", merged: true } as const;
  return goneRows(typed.gone, columns, look, translate);
}
