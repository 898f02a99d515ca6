import { STATUSES, type RollUp, type StatusCounts } from "../../../progress";
import type { BlockCell, BlockRow, RowOf } from "../../layout/block";
import { COLUMN, FIRST_COLUMN, LAST_COLUMN } from "../../layout/columns";
import {
  DUE_COLUMN,
  dueFormula,
  FIRST_STATUS_COLUMN,
  GOOD_COLUMN,
  onTrackFormula,
  STRIP_COLUMN,
} from "./status-tiles";
import type { SummaryContext } from "../subject";
import { STATUS_LOOKS } from "../../layout/styles";
import { statusLabel } from "../../layout/wording";

/** As many signs as have room in the strip. */
const MOST_SIGNS = 20;

/** The head of a table of counts by status: what is counted by, the statuses, what was due, what of it is on track or better, and the strip. */
export function rollUpHead({ words: { translate } }: SummaryContext, by: string, key: string): BlockRow {
  const cells: Record<number, BlockCell> = {
    [FIRST_COLUMN]: { value: by, style: "head", lastColumn: COLUMN.text },
    [DUE_COLUMN]: { value: translate({ id: "summary-had-due" }), style: "headCenter" },
    [GOOD_COLUMN]: { value: translate({ id: "summary-on-track-or-better" }), style: "headCenter" },
    [STRIP_COLUMN]: {
      value: translate({ id: "summary-strip" }),
      style: "head",
      lastColumn: LAST_COLUMN,
    },
  };
  STATUSES.forEach((status, index) => {
    cells[FIRST_STATUS_COLUMN + index] = { value: statusLabel(translate, status), style: "headOfStatus" };
  });
  return { cells, key, withNext: true };
}

/** The formula of a status' count, by its column, where the indicators stand together. */
export type CountFormula = (rowOf: RowOf, column: number) => string;

/** One group: its name, how many of its indicators have each status, and how many that were due are on track. */
export function rollUpRow(
  name: string,
  { byStatus, headline }: RollUp,
  { key, countFormula = null }: { readonly key: string; readonly countFormula?: CountFormula | null },
): BlockRow {
  const cells: Record<number, BlockCell> = {
    [FIRST_COLUMN]: { value: name, style: "groupName", lastColumn: COLUMN.text, mostLines: 2 },
    [DUE_COLUMN]: { value: headline.due, style: "count", formula: (rowOf) => dueFormula(rowOf(key)) },
    [GOOD_COLUMN]: {
      value: headline.onTrackOrBetter,
      style: "count",
      formula: (rowOf) => onTrackFormula(rowOf(key)),
    },
    [STRIP_COLUMN]: { value: strip(byStatus), style: "strip", lastColumn: LAST_COLUMN },
  };
  STATUSES.forEach((status, index) => {
    const column = FIRST_STATUS_COLUMN + index;
    cells[column] = {
      value: byStatus[status],
      style: "count",
      ...(countFormula === null ? {} : { formula: (rowOf: RowOf) => countFormula(rowOf, column) }),
    };
  });
  return { cells, key };
}

/** A sign for each indicator, in the order of the statuses; of many indicators a sign for each share of them. */
function strip(byStatus: StatusCounts): string {
  const total = STATUSES.reduce((sum, status) => sum + byStatus[status], 0);
  const perSign = Math.max(1, total / MOST_SIGNS);
  return STATUSES.map((status) => {
    const count = byStatus[status];
    const signs = count === 0 ? 0 : Math.max(1, Math.round(count / perSign));
    return STATUS_LOOKS[status].sign.repeat(signs);
  }).join("");
}

/** How many of a group are behind or not reported. */
export function behind({ byStatus }: Pick<RollUp, "byStatus">): number {
  return byStatus.offTrack + byStatus.atRisk + byStatus.noReport;
}
