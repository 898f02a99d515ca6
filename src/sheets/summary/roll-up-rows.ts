import { STATUSES, type RollUp } from "../../progress";
import type { BlockCell, BlockRow, RowOf } from "../layout/block";
import { COLUMN, FIRST_COLUMN, LAST_COLUMN } from "../layout/columns";
import { FIRST_STATUS_COLUMN } from "./status-tiles";
import type { SummaryContext } from "./subject";
import { STATUS_LOOKS } from "../layout/styles";
import { statusLabel } from "../layout/wording";

/** The columns behind those of the statuses. */
export const MEAN_COLUMN = COLUMN.overallTarget;
const MEDIAN_COLUMN = COLUMN.status;
const STRIP_COLUMN = COLUMN.change;

/** As many signs as have room in the strip. */
const MOST_SIGNS = 20;

/** The head of a table of counts by status: what is counted by, the statuses, mean, median and strip. */
export function rollUpHead({ words: { translate } }: SummaryContext, by: string, key: string): BlockRow {
  const cells: Record<number, BlockCell> = {
    [FIRST_COLUMN]: { value: by, style: "head", lastColumn: COLUMN.text },
    [MEAN_COLUMN]: { value: translate({ id: "summary-mean-met" }), style: "headCenter" },
    [MEDIAN_COLUMN]: { value: translate({ id: "summary-median-met" }), style: "headCenter" },
    [STRIP_COLUMN]: {
      value: translate({ id: "summary-strip" }),
      style: "head",
      lastColumn: LAST_COLUMN,
    },
  };
  STATUSES.forEach((status, index) => {
    cells[FIRST_STATUS_COLUMN + index] = { value: statusLabel(translate, status), style: "headCenter" };
  });
  return { cells, key, withNext: true };
}

/** Formulas that give the same counts, mean and median, where the indicators stand together. */
export interface RollUpFormulas {
  readonly count: (rowOf: RowOf, column: number) => string;
  readonly mean: (rowOf: RowOf) => string;
  readonly median: (rowOf: RowOf) => string;
}

/** One group: its name, how many of its indicators have each status, and how far their targets are met. */
export function rollUpRow(
  name: string,
  rollUp: RollUp,
  formulas: RollUpFormulas | null,
  key?: string,
): BlockRow {
  const percent = (value: number | null, formula: ((rowOf: RowOf) => string) | undefined): BlockCell => ({
    value: value === null ? "–" : value / 100,
    style: "meanPercent",
    ...(formula === undefined ? {} : { formula }),
  });
  const cells: Record<number, BlockCell> = {
    [FIRST_COLUMN]: { value: name, style: "groupName", lastColumn: COLUMN.text, mostLines: 2 },
    [MEAN_COLUMN]: percent(rollUp.meanPercentMet, formulas?.mean),
    [MEDIAN_COLUMN]: percent(rollUp.medianPercentMet, formulas?.median),
    [STRIP_COLUMN]: { value: strip(rollUp), style: "strip", lastColumn: LAST_COLUMN },
  };
  STATUSES.forEach((status, index) => {
    const column = FIRST_STATUS_COLUMN + index;
    cells[column] = {
      value: rollUp.byStatus[status],
      style: "count",
      ...(formulas === null ? {} : { formula: (rowOf: RowOf) => formulas.count(rowOf, column) }),
    };
  });
  return key === undefined ? { cells } : { cells, key };
}

/** A sign for each indicator, in the order of the statuses; of many indicators a sign for each share of them. */
function strip({ byStatus }: RollUp): string {
  const total = STATUSES.reduce((sum, status) => sum + byStatus[status], 0);
  const perSign = Math.max(1, total / MOST_SIGNS);
  return STATUSES.map((status) => {
    const count = byStatus[status];
    const signs = count === 0 ? 0 : Math.max(1, Math.round(count / perSign));
    return STATUS_LOOKS[status].sign.repeat(signs);
  }).join("");
}
