import { formatAddress } from "../plan/cell-reference";
import { STATUSES, type RollUp } from "../progress";
import { sectionRow, spacer, type Block, type BlockRow, type RowOf } from "./block";
import { objectiveName } from "./indicator-groups";
import { percentArea, statusArea } from "./indicator-table";
import { rollUpHead, rollUpRow } from "./roll-up-rows";
import type { SummaryContext } from "./subject";

const HEAD = "objectives:head";

/** How many indicators of each objective have each status, and how far its targets are met on average. */
export function objectiveTable(context: SummaryContext): Block {
  const { translate } = context.words;
  return {
    together: true,
    rows: [
      spacer(6),
      sectionRow(translate({ id: "summary-objectives" })),
      rollUpHead(context, translate({ id: "summary-objective" }), HEAD),
      ...context.progress.objectives.map((each) => objectiveRow(context, each)),
    ],
  };
}

/** The key of an objective's row. */
export function objectiveKey(id: string): string {
  return `objectives:${id}`;
}

function objectiveRow(context: SummaryContext, objective: RollUp & { readonly id: string }): BlockRow {
  const { id, byStatus } = objective;
  const isEmpty = STATUSES.every((status) => byStatus[status] === 0);
  const formulas = isEmpty
    ? null
    : {
        count: (rowOf: RowOf, column: number) =>
          `=COUNTIF(${statusArea(rowOf, id)},${formatAddress(rowOf(HEAD), column)})`,
        mean: (rowOf: RowOf) => `=IFERROR(AVERAGE(${percentArea(rowOf, id)}),"–")`,
        median: (rowOf: RowOf) => `=IFERROR(MEDIAN(${percentArea(rowOf, id)}),"–")`,
      };
  return rollUpRow(objectiveName(context, id), objective, formulas, objectiveKey(id));
}
