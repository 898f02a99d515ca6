import { formatAddress } from "../plan/cell-reference";
import { STATUSES, type RollUp } from "../progress";
import { spacer, type Block, type BlockCell, type BlockRow, type RowOf } from "./block";
import { COLUMN, FIRST_COLUMN, LAST_COLUMN } from "./columns";
import { objectiveName } from "./indicator-groups";
import { percentArea, statusArea } from "./indicator-table";
import { FIRST_STATUS_COLUMN } from "./status-tiles";
import type { SummaryContext } from "./subject";
import { statusLabel } from "./wording";

const HEAD = "objectives:head";

/** How many indicators of each objective have each status, and how far its targets are met on average. */
export function objectiveTable(context: SummaryContext): Block {
  const { translate } = context.words;
  const section: BlockRow = {
    cells: {
      [FIRST_COLUMN]: {
        value: translate({ id: "summary-objectives" }),
        style: "section",
        lastColumn: LAST_COLUMN,
      },
    },
    minHeight: 20,
    withNext: true,
  };
  const objectives = context.progress.objectives;
  return {
    together: true,
    rows: [spacer(6), section, head(context), ...objectives.map((each) => objectiveRow(context, each))],
  };
}

function head({ words: { translate } }: SummaryContext): BlockRow {
  const cells: Record<number, BlockCell> = {
    [FIRST_COLUMN]: {
      value: translate({ id: "summary-objective" }),
      style: "head",
      lastColumn: COLUMN.text,
    },
    [COLUMN.remarks]: { value: translate({ id: "summary-mean-met" }), style: "headCenter" },
  };
  STATUSES.forEach((status, index) => {
    cells[FIRST_STATUS_COLUMN + index] = { value: statusLabel(translate, status), style: "headCenter" };
  });
  return { cells, key: HEAD, withNext: true };
}

function objectiveRow(context: SummaryContext, objective: RollUp & { readonly id: string }): BlockRow {
  const { id, byStatus, meanPercentMet } = objective;
  const isEmpty = STATUSES.every((status) => byStatus[status] === 0);
  const cells: Record<number, BlockCell> = {
    [FIRST_COLUMN]: {
      value: objectiveName(context, id),
      style: "objectiveName",
      lastColumn: COLUMN.text,
    },
    [COLUMN.remarks]: {
      value: meanPercentMet === null ? "–" : meanPercentMet / 100,
      style: "meanPercent",
      ...(isEmpty ? {} : { formula: (rowOf: RowOf) => `=IFERROR(AVERAGE(${percentArea(rowOf, id)}),"–")` }),
    },
  };
  STATUSES.forEach((status, index) => {
    const column = FIRST_STATUS_COLUMN + index;
    const formula = (rowOf: RowOf): string =>
      `=COUNTIF(${statusArea(rowOf, id)},${formatAddress(rowOf(HEAD), column)})`;
    cells[column] = { value: byStatus[status], style: "count", ...(isEmpty ? {} : { formula }) };
  });
  return { cells };
}
