import { STATUSES, type RollUp } from "../progress";
import type { BlockCell, BlockRow, RowOf } from "./block";
import { COLUMN, FIRST_COLUMN } from "./columns";
import { FIRST_STATUS_COLUMN } from "./status-tiles";
import type { SummaryContext } from "./subject";
import { statusLabel } from "./wording";

/** The head of a table of counts by status: what is counted by, the statuses, and the mean. */
export function rollUpHead({ words: { translate } }: SummaryContext, by: string, key: string): BlockRow {
  const cells: Record<number, BlockCell> = {
    [FIRST_COLUMN]: { value: by, style: "head", lastColumn: COLUMN.text },
    [COLUMN.remarks]: { value: translate({ id: "summary-mean-met" }), style: "headCenter" },
  };
  STATUSES.forEach((status, index) => {
    cells[FIRST_STATUS_COLUMN + index] = { value: statusLabel(translate, status), style: "headCenter" };
  });
  return { cells, key, withNext: true };
}

/** Formulas that give the same counts and mean, where the indicators stand together. */
export interface RollUpFormulas {
  readonly count: (rowOf: RowOf, column: number) => string;
  readonly mean: (rowOf: RowOf) => string;
}

/** One group: its name, how many of its indicators have each status, and the mean of their per cent met. */
export function rollUpRow(name: string, rollUp: RollUp, formulas: RollUpFormulas | null): BlockRow {
  const { byStatus, meanPercentMet } = rollUp;
  const cells: Record<number, BlockCell> = {
    [FIRST_COLUMN]: { value: name, style: "groupName", lastColumn: COLUMN.text },
    [COLUMN.remarks]: {
      value: meanPercentMet === null ? "–" : meanPercentMet / 100,
      style: "meanPercent",
      ...(formulas === null ? {} : { formula: formulas.mean }),
    },
  };
  STATUSES.forEach((status, index) => {
    const column = FIRST_STATUS_COLUMN + index;
    cells[column] = {
      value: byStatus[status],
      style: "count",
      ...(formulas === null ? {} : { formula: (rowOf: RowOf) => formulas.count(rowOf, column) }),
    };
  });
  return { cells };
}
