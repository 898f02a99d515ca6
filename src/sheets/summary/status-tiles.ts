import { formatAddress } from "../../plan/cell-reference";
import { STATUSES } from "../../progress";
import { spacer, type Block, type BlockCell, type RowOf } from "../layout/block";
import { COLUMN, FIRST_COLUMN, LAST_COLUMN } from "../layout/columns";
import { hasIndicators, percentArea, statusArea } from "./indicators/indicator-table";
import type { SummaryContext } from "./subject";
import { statusLabel } from "../layout/wording";

export const COUNTS = "tiles:counts";
const LABELS = "tiles:labels";

/** The column of each status; the objectives' table below has the same. */
export const FIRST_STATUS_COLUMN = COLUMN.yearTarget;
const LAST_STATUS_COLUMN = FIRST_STATUS_COLUMN + STATUSES.length - 1;

/** The figures that matter first: how many indicators there are, and how many have each status. */
export function statusTiles(context: SummaryContext): Block {
  const counts: Record<number, BlockCell> = { [FIRST_COLUMN]: totalCount(context) };
  const labels: Record<number, BlockCell> = { [FIRST_COLUMN]: totalLabel(context) };
  STATUSES.forEach((status, index) => {
    const column = FIRST_STATUS_COLUMN + index;
    counts[column] = {
      value: context.progress.total.byStatus[status],
      style: `tile-${status}`,
      ...(hasIndicators(context) ? { formula: (rowOf: RowOf) => countOf(column, rowOf) } : {}),
    };
    labels[column] = { value: statusLabel(context.words.translate, status), style: `tileLabel-${status}` };
  });
  const { meanPercentMet, medianPercentMet } = context.progress.total;
  counts[COLUMN.overallTarget] = {
    ...averageCell(context, meanPercentMet, "AVERAGE"),
    lastColumn: COLUMN.status,
  };
  counts[COLUMN.change] = {
    ...averageCell(context, medianPercentMet, "MEDIAN"),
    lastColumn: LAST_COLUMN,
  };
  labels[COLUMN.overallTarget] = averageLabel(context, "summary-mean-met", COLUMN.status);
  labels[COLUMN.change] = averageLabel(context, "summary-median-met", LAST_COLUMN);
  return {
    together: true,
    rows: [
      spacer(6),
      { cells: counts, key: COUNTS, minHeight: 32 },
      { cells: labels, key: LABELS, minHeight: 20 },
    ],
  };
}

/** Counts the cells of the indicators' status column that say what the label below says. */
function countOf(column: number, rowOf: RowOf): string {
  return `=COUNTIF(${statusArea(rowOf)},${formatAddress(rowOf(LABELS), column)})`;
}

/** Mean or median of the per cent met of all indicators. */
function averageCell(
  context: SummaryContext,
  percent: number | null,
  formula: "AVERAGE" | "MEDIAN",
): BlockCell {
  return {
    value: percent === null ? "–" : percent / 100,
    style: "tileMean",
    ...(hasIndicators(context)
      ? { formula: (rowOf: RowOf) => `=IFERROR(${formula}(${percentArea(rowOf)}),"–")` }
      : {}),
  };
}

function averageLabel({ words }: SummaryContext, id: string, lastColumn: number): BlockCell {
  return { value: words.translate({ id }), style: "tileMeanLabel", lastColumn };
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
