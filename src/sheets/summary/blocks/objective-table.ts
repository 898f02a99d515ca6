import { STATUSES, type RollUp } from "../../../progress";
import { sectionRow, spacer, type Block, type BlockRow, type RowOf } from "../../layout/block";
import { objectiveName } from "../indicators/indicator-groups";
import { FIRST_COLUMN, LAST_COLUMN } from "../../layout/columns";
import { hasExceptionsOnly } from "../indicators/exceptions";
import { countsInTable, statusArea } from "../indicators/indicator-table";
import { behind, rollUpHeader, rollUpRow } from "./roll-up-rows";
import { countFormula, statusTiles } from "./status-tiles";
import type { SummaryContext } from "../subject";

/** Parts that fit on a page each have a header of their own. */
const MAX_ROWS = 12;

/** How many indicators of the plan, and of each objective below, have each status, and how many that were due are on track. */
export function objectiveTable(context: SummaryContext): Block[] {
  const { translate } = context.words;
  const shown = shownObjectives(context);
  const rows = shown.map((each) => objectiveRow(context, each));
  const parts = Array.from({ length: Math.max(1, Math.ceil(rows.length / MAX_ROWS)) }, (_, part) => {
    const headers =
      part === 0
        ? statusTiles(context)
        : [rollUpHeader(context, translate({ id: "summary-objective" }), `objectives:head:${part}`)];
    return [...headers, ...rows.slice(part * MAX_ROWS, (part + 1) * MAX_ROWS)];
  });
  const section = sectionRow(translate({ id: "summary-objectives" }));
  const left = context.progress.objectives.length - shown.length;
  const note: BlockRow = {
    cells: {
      [FIRST_COLUMN]: {
        value: translate({ id: "summary-objectives-left", values: { left } }),
        style: "note",
        lastColumn: LAST_COLUMN,
      },
    },
  };
  return parts.map((part, index) => ({
    together: true,
    rows: [
      spacer(6),
      ...(index === 0 ? [section] : []),
      ...part,
      ...(left > 0 && index === parts.length - 1 ? [note] : []),
    ],
  }));
}

/** Where the table of indicators has the exceptions only, those objectives that have the most of them, in the plan's order. */
function shownObjectives(context: SummaryContext): SummaryContext["progress"]["objectives"] {
  const { objectives } = context.progress;
  if (!hasExceptionsOnly(context) || objectives.length <= MAX_OF_MANY) return objectives;
  const pressing = new Set([...objectives].sort((a, b) => behind(b) - behind(a)).slice(0, MAX_OF_MANY));
  return objectives.filter((each) => pressing.has(each));
}

/** Two parts of the table. */
const MAX_OF_MANY = 24;

/** The key of an objective's row. */
export function objectiveKey(id: string): string {
  return `objectives:${id}`;
}

function objectiveRow(context: SummaryContext, objective: RollUp & { readonly id: string }): BlockRow {
  const { id, byStatus } = objective;
  const isEmpty = STATUSES.every((status) => byStatus[status] === 0);
  return rollUpRow(objectiveName(context, id), objective, {
    key: objectiveKey(id),
    countFormula:
      isEmpty || !countsInTable(context)
        ? null
        : (rowOf: RowOf, index: number) => countFormula(statusArea(rowOf, id), index),
  });
}
