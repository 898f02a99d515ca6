import type { RollUp } from "../../../progress";
import type { BlockCell, BlockRow, RowOf } from "../../layout/block";
import { COLUMN, FIRST_COLUMN } from "../../layout/columns";
import { countOfGroup, STATUS_GROUPS } from "../../layout/status-groups";
import { DUE_COLUMN, FIRST_STATUS_COLUMN, GOOD_COLUMN, LAST_GOOD_COLUMN } from "./status-tiles";
import type { SummaryContext } from "../subject";
import { statusLabel } from "../../layout/wording";

/** The header of a table of counts by status: what is counted by, the statuses, what was due, and what of it is on track or better. */
export function rollUpHeader({ words: { translate } }: SummaryContext, by: string, key: string): BlockRow {
  const cells: Record<number, BlockCell> = {
    [FIRST_COLUMN]: { value: by, style: "header", lastColumn: COLUMN.text },
    [DUE_COLUMN]: { value: translate({ id: "summary-had-due" }), style: "headerCenter" },
    [GOOD_COLUMN]: {
      value: translate({ id: "summary-on-track-or-better" }),
      style: "headerCenter",
      lastColumn: LAST_GOOD_COLUMN,
    },
  };
  STATUS_GROUPS.forEach(({ like }, index) => {
    cells[FIRST_STATUS_COLUMN + index] = { value: statusLabel(translate, like), style: "headerOfStatus" };
  });
  return { cells, key, withNext: true };
}

/** The formula of the count of a status, by its place among the columns, where the indicators stand together. */
export type CountFormula = (rowOf: RowOf, index: number) => string;

/** One group: its name, how many of its indicators have each status, and how many that were due are on track. */
export function rollUpRow(
  name: string,
  { byStatus, headline }: RollUp,
  { key, countFormula = null }: { readonly key: string; readonly countFormula?: CountFormula | null },
): BlockRow {
  const cells: Record<number, BlockCell> = {
    [FIRST_COLUMN]: { value: name, style: "groupName", lastColumn: COLUMN.text, maxLines: 2 },
    [DUE_COLUMN]: { value: headline.due, style: "count" },
    [GOOD_COLUMN]: { value: headline.onTrackOrBetter, style: "count", lastColumn: LAST_GOOD_COLUMN },
  };
  STATUS_GROUPS.forEach((group, index) => {
    cells[FIRST_STATUS_COLUMN + index] = {
      value: countOfGroup(group, byStatus),
      style: "count",
      ...(countFormula === null ? {} : { formula: (rowOf: RowOf) => countFormula(rowOf, index) }),
    };
  });
  return { cells, key };
}

/** How many of a group are behind or lack a report. */
export function behind({ byStatus }: Pick<RollUp, "byStatus">): number {
  return byStatus.offTrack + byStatus.atRisk + byStatus.lateReport + byStatus.noReport;
}
