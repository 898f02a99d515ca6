import type { MessageId } from "../../../plan/message";
import type { BlockCell, BlockRow, RowOf } from "../../layout/block";
import { COLUMN, FIRST_COLUMN, LAST_COLUMN } from "../../layout/columns";
import { countOfGroup, STATUS_GROUPS } from "../../layout/status-groups";
import { STATUS_LOOKS } from "../../layout/styles";
import { countsInTable, statusArea } from "../indicators/indicator-table";
import type { SummaryContext } from "../subject";
import { statusLabel } from "../../layout/wording";

export const COUNTS = "tiles:counts";
/** The row of their labels, which are the headers of the objectives below. */
const LABELS = "tiles:labels";

/** The column of each status; the objectives' table below has the same. */
export const FIRST_STATUS_COLUMN = COLUMN.yearTarget;
/** The columns behind those of the statuses. */
export const DUE_COLUMN = FIRST_STATUS_COLUMN + STATUS_GROUPS.length;
export const GOOD_COLUMN = DUE_COLUMN + 1;
export const LAST_GOOD_COLUMN = LAST_COLUMN;

/**
 * The figures of the whole plan: how many indicators there are, how many have each status, how many were due and are on
 * track. Their labels are the headers of the objectives that follow.
 */
export function statusTiles(context: SummaryContext): BlockRow[] {
  const { byStatus, headline } = context.progress.total;
  const counts: Record<number, BlockCell> = { [FIRST_COLUMN]: totalCount(context) };
  const labels: Record<number, BlockCell> = { [FIRST_COLUMN]: totalLabel(context) };
  STATUS_GROUPS.forEach((group, index) => {
    const column = FIRST_STATUS_COLUMN + index;
    const { like } = group;
    counts[column] = {
      value: countOfGroup(group, byStatus),
      style: `tile-${like}`,
      ...(countsInTable(context)
        ? { formula: (rowOf: RowOf) => countFormula(statusArea(rowOf), index) }
        : {}),
    };
    labels[column] = { value: statusLabel(context.words.translate, like), style: `tileLabel-${like}` };
  });
  counts[DUE_COLUMN] = { style: "tileHeadline", value: headline.due };
  counts[GOOD_COLUMN] = {
    style: "tileHeadline",
    value: headline.onTrackOrBetter,
    lastColumn: LAST_GOOD_COLUMN,
  };
  labels[DUE_COLUMN] = headlineLabel(context, "summary-had-due");
  labels[GOOD_COLUMN] = {
    ...headlineLabel(context, "summary-on-track-or-better"),
    lastColumn: LAST_GOOD_COLUMN,
  };
  return [
    { cells: counts, key: COUNTS, minHeight: 32, withNext: true },
    { cells: labels, key: LABELS, minHeight: 20, withNext: true },
  ];
}

/** Counts the cells of the indicators' status column that begin with the sign of a column of counts. */
export function countFormula(area: string, index: number): string {
  const group = STATUS_GROUPS[index];
  return `=COUNTIF(${area},"${group === undefined ? "" : STATUS_LOOKS[group.like].sign}*")`;
}

function headlineLabel({ words }: SummaryContext, id: MessageId): BlockCell {
  return { value: words.translate({ id }), style: "tileHeadlineLabel" };
}

function totalCount(context: SummaryContext): BlockCell {
  const total = context.progress.indicators.length;
  return { value: total, style: "tileTotal", lastColumn: COLUMN.text };
}

function totalLabel({ progress, plan, words: { translate } }: SummaryContext): BlockCell {
  const values = { indicators: progress.indicators.length, actions: plan.actions.length };
  return {
    value: translate({ id: "summary-indicator-count", values }),
    style: "tileTotalLabel",
    lastColumn: COLUMN.text,
  };
}
