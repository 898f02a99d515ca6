import { formatAddress } from "../../plan/cell-reference";
import { STATUSES, type RollUp } from "../../progress";
import { sectionRow, spacer, type Block, type BlockRow, type RowOf } from "../layout/block";
import { objectiveName } from "./indicators/indicator-groups";
import { statusArea } from "./indicators/indicator-table";
import { rollUpHead, rollUpRow } from "./roll-up-rows";
import type { SummaryContext } from "./subject";

/** Parts that fit on a page each have a head of their own. */
const MOST_ROWS = 12;

/** How many indicators of each objective have each status, and how many that were due are on track. */
export function objectiveTable(context: SummaryContext): Block[] {
  const { translate } = context.words;
  const rows = context.progress.objectives.map((each) => objectiveRow(context, each));
  const parts = Array.from({ length: Math.max(1, Math.ceil(rows.length / MOST_ROWS)) }, (_, part) => {
    const head = rollUpHead(context, translate({ id: "summary-objective" }), headKey(part));
    return [head, ...rows.slice(part * MOST_ROWS, (part + 1) * MOST_ROWS)];
  });
  const section = sectionRow(translate({ id: "summary-objectives" }));
  return parts.map((part, index) => ({
    together: true,
    rows: [spacer(6), ...(index === 0 ? [section] : []), ...part],
  }));
}

function headKey(part: number): string {
  return `objectives:head:${part}`;
}

/** The key of an objective's row. */
export function objectiveKey(id: string): string {
  return `objectives:${id}`;
}

function objectiveRow(context: SummaryContext, objective: RollUp & { readonly id: string }): BlockRow {
  const { id, byStatus } = objective;
  const isEmpty = STATUSES.every((status) => byStatus[status] === 0);
  const countFormula = (rowOf: RowOf, column: number): string =>
    `=COUNTIF(${statusArea(rowOf, id)},${formatAddress(rowOf(headKey(0)), column)})`;
  return rollUpRow(objectiveName(context, id), objective, {
    key: objectiveKey(id),
    countFormula: isEmpty ? null : countFormula,
  });
}
