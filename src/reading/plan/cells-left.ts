import type { CellReference } from "../../plan/cell-reference";
import type { ColumnMeaning, JointAction, NotRead, Plan, PlanPart } from "../../plan/plan";
import type { HeadColumn } from "../head/head-column";
import { isRoleMark } from "../head/column-content";
import { columnsOfHead, type PlanColumns } from "../head/plan-columns";
import type { FoundTable } from "../tables/table-search";
import { CellsRead } from "./cells-read";

/** A table of the plan with how far its body reaches. */
export interface TableOfPlan extends Pick<PlanPart, "extent"> {
  readonly table: FoundTable;
}

/**
 * The plan with everything listed as not read that stands in the bodies of its tables and in nothing that was read:
 * each cell is a value of the plan, repeats what the plan says, tells how its row is read, or is on the list.
 */
export function withCellsLeft(plan: Plan, tables: readonly TableOfPlan[]): Plan {
  const withColumns = { ...plan, notRead: plan.notRead.concat(tables.flatMap(columnsNotKept)) };
  const read = new CellsRead(withColumns);
  const left = tables.flatMap((table) => cellsLeft(table, withColumns.actions, read));
  return { ...withColumns, notRead: withColumns.notRead.concat(left) };
}

/** Columns that are understood and of which the plan keeps nothing. */
const NOT_KEPT: ReadonlySet<ColumnMeaning> = new Set(["percentMet"]);

function columnsNotKept({ table, extent }: TableOfPlan): readonly NotRead[] {
  return table.head.columns
    .filter(({ meaning, leftOut }) => leftOut === null && NOT_KEPT.has(meaning))
    .map(({ headCell: cell, head: text, column }) => ({
      cell,
      text,
      why: "columnNotKept",
      area: {
        firstRow: extent.lastHeadRow + 1,
        lastRow: extent.lastRow,
        firstColumn: column,
        lastColumn: column,
      },
    }));
}

function cellsLeft(
  { table: { view, head }, extent }: TableOfPlan,
  actions: readonly JointAction[],
  read: CellsRead,
): readonly NotRead[] {
  const left: NotRead[] = [];
  const columns = columnsOfHead(head);
  const ofRows = columnsOfRows(columns.all);
  const actionsAt = finderByRow(actions, view.grid.sheet);
  const isSaid = (cell: CellReference, text: string): boolean =>
    (isRoleMark(text) && isMarked(columns, cell, read)) ||
    (isInTable(columns, cell) && read.isInTextOfRow(cell, text)) ||
    actionsAt(cell.row).some((action) => read.isSaidOf(action, text));
  for (let row = extent.lastHeadRow + 1; row <= extent.lastRow; row++) {
    for (let column = view.firstColumn; column <= view.lastColumn; column++) {
      const text = view.text(row, column);
      if (text === "" || ofRows.has(column)) continue;
      const cell = view.reference(row, column);
      if (read.has(cell)) continue;
      if (columns.isValue(column)) left.push({ cell, text, why: "valueWithoutIndicator" });
      else if (!isSaid(cell, text)) left.push({ cell, text, why: "leftOver" });
    }
  }
  return left;
}

function isInTable({ first, last }: PlanColumns, { column }: CellReference): boolean {
  return column >= first && column <= last;
}

/** Whether a mark in a cell says when something is done, or who does it: its column's head names an agency of the plan. */
function isMarked({ all }: PlanColumns, { column }: CellReference, read: CellsRead): boolean {
  const head = all.find((each) => each.column === column);
  return head !== undefined && (head.meaning === "workplan" || read.has(head.headCell));
}

/**
 * The columns that say how rows are read: of which period, kind or level. What stands in them is in the periods and
 * titles of the plan, and the targets of parties that were added up are in its targets.
 */
function columnsOfRows(columns: readonly HeadColumn[]): ReadonlySet<number> {
  return new Set(
    columns.flatMap(({ column, datesRows, tellsKinds, labels = [], parts = [] }) => {
      const isOfRows = datesRows === true || tellsKinds === true;
      return [isOfRows ? column : [], labels, parts].flat();
    }),
  );
}

/** Finds the actions of a sheet to which a row belongs. */
function finderByRow(
  actions: readonly JointAction[],
  sheet: string,
): (row: number) => readonly JointAction[] {
  const ofSheet = actions.filter(({ cell }) => cell.sheet === sheet);
  const sorted = ofSheet.sort((a, b) => a.rows.first - b.rows.first);
  return (row) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle]?.rows.first ?? 0) <= row) from = middle + 1;
      else to = middle;
    }
    return sorted.slice(Math.max(0, from - MOST_AT_ONCE), from).filter(({ rows }) => rows.last >= row);
  };
}

/** In long form the rows of actions lie between one another's; more than so many hardly do. */
const MOST_AT_ONCE = 50;
