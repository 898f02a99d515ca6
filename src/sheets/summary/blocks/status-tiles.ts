import type { MessageId } from "../../../plan/message";
import { formatAddress } from "../../../plan/cell-reference";
import { STATUSES, type ProgressStatus } from "../../../progress";
import type { BlockCell, BlockRow, RowOf } from "../../layout/block";
import { COLUMN, FIRST_COLUMN, LAST_COLUMN } from "../../layout/columns";
import { countsInTable, statusArea } from "../indicators/indicator-table";
import type { SummaryContext } from "../subject";
import { statusLabel } from "../../layout/wording";

export const COUNTS = "tiles:counts";
/** The row of their labels, which are the heads of the objectives below. */
export const LABELS = "tiles:labels";

/** The column of each status; the objectives' table below has the same. */
export const FIRST_STATUS_COLUMN = COLUMN.yearTarget;
/** The columns behind those of the statuses. */
export const DUE_COLUMN = COLUMN.overallTarget;
export const GOOD_COLUMN = COLUMN.status;
export const STRIP_COLUMN = COLUMN.change;
const LAST_STATUS_COLUMN = FIRST_STATUS_COLUMN + STATUSES.length - 1;

/**
 * The figures of the whole plan: how many indicators there are, how many have each status, how many were due and are on
 * track. Their labels are the heads of the objectives that follow.
 */
export function statusTiles(context: SummaryContext): BlockRow[] {
  const counts: Record<number, BlockCell> = { [FIRST_COLUMN]: totalCount(context) };
  const labels: Record<number, BlockCell> = { [FIRST_COLUMN]: totalLabel(context) };
  STATUSES.forEach((status, index) => {
    const column = FIRST_STATUS_COLUMN + index;
    counts[column] = {
      value: context.progress.total.byStatus[status],
      style: `tile-${status}`,
      ...(countsInTable(context) ? { formula: (rowOf: RowOf) => countOf(column, rowOf) } : {}),
    };
    labels[column] = { value: statusLabel(context.words.translate, status), style: `tileLabel-${status}` };
  });
  const { due, onTrackOrBetter } = context.progress.total.headline;
  const headline = { style: "tileHeadline" } as const;
  counts[DUE_COLUMN] = { ...headline, value: due, formula: (rowOf) => dueFormula(rowOf(COUNTS)) };
  counts[GOOD_COLUMN] = {
    ...headline,
    value: onTrackOrBetter,
    formula: (rowOf) => onTrackFormula(rowOf(COUNTS)),
  };
  counts[STRIP_COLUMN] = { ...headline, value: null, lastColumn: LAST_COLUMN };
  labels[DUE_COLUMN] = headlineLabel(context, "summary-had-due");
  labels[GOOD_COLUMN] = headlineLabel(context, "summary-on-track-or-better");
  labels[STRIP_COLUMN] = { ...headlineLabel(context, "summary-strip"), lastColumn: LAST_COLUMN };
  return [
    { cells: counts, key: COUNTS, minHeight: 32, withNext: true },
    { cells: labels, key: LABELS, minHeight: 20, withNext: true },
  ];
}

/** Counts the cells of the indicators' status column that say what the label below says. */
function countOf(column: number, rowOf: RowOf): string {
  return `=COUNTIF(${statusArea(rowOf)},${formatAddress(rowOf(LABELS), column)})`;
}

/** Of the counts in a row, how many indicators had something due: all whose status compares with a target. */
export function dueFormula(row: number): string {
  return sumOfStatuses(row, "exceeded", "noReport");
}

/** Of the counts in a row, how many indicators are on track or better. */
export function onTrackFormula(row: number): string {
  return sumOfStatuses(row, "exceeded", "onTrack");
}

/** The statuses stand in their order, so that those from the best to another are neighbours. */
function sumOfStatuses(row: number, first: ProgressStatus, last: ProgressStatus): string {
  const column = (status: ProgressStatus): number => FIRST_STATUS_COLUMN + STATUSES.indexOf(status);
  return `=SUM(${formatAddress(row, column(first))}:${formatAddress(row, column(last))})`;
}

function headlineLabel({ words }: SummaryContext, id: MessageId): BlockCell {
  return { value: words.translate({ id }), style: "tileHeadlineLabel" };
}

function totalCount(context: SummaryContext): BlockCell {
  const total = context.progress.indicators.length;
  const formula = (rowOf: RowOf): string => {
    const row = rowOf(COUNTS);
    return `=SUM(${formatAddress(row, FIRST_STATUS_COLUMN)}:${formatAddress(row, LAST_STATUS_COLUMN)})`;
  };
  return { value: total, style: "tileTotal", lastColumn: COLUMN.text, formula };
}

function totalLabel({ progress, plan, words: { translate } }: SummaryContext): BlockCell {
  const values = { indicators: progress.indicators.length, actions: plan.actions.length };
  return {
    value: translate({ id: "summary-indicator-count", values }),
    style: "tileTotalLabel",
    lastColumn: COLUMN.text,
  };
}
