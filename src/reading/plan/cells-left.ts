import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { AgencyMention, CellArea, JointAction, NotRead, Plan, PlanPart } from "../../plan/plan";
import { isRoleMark } from "../header/cells/marks";
import type { HeaderColumn } from "../header/header-column";
import { columnsOfHeader, type PlanColumns } from "../header/plan-columns";
import type { FoundTable } from "../tables/found-table";
import { actionsByRow } from "./actions-by-row";
import { MarkedCells, markCellsRead, TextsOfPlan } from "./cells-read";

/** A table of the plan with how far its body reaches. */
export interface TableOfPlan extends Pick<PlanPart, "extent"> {
  readonly table: FoundTable;
}

/**
 * The plan with everything listed as not read that stands in the bodies of its tables and in nothing that was read:
 * each cell is a value of the plan, repeats what the plan says, tells how its row is read, or is on the list.
 * `repeated` are cells that are known to repeat it.
 */
export function withCellsLeft(
  plan: Plan,
  tables: readonly TableOfPlan[],
  repeated: readonly CellReference[] = [],
): Plan {
  const marked = tables.map((table) => ({ table, marks: new MarkedCells(bodyOf(table)) }));
  const bySheet = new Map<string, MarkedCells[]>();
  for (const { table, marks } of marked)
    bySheet.set(sheetOf(table), [...(bySheet.get(sheetOf(table)) ?? []), marks]);
  markCellsRead(plan, bySheet);
  for (const { sheet, row, column } of repeated)
    for (const marks of bySheet.get(sheet) ?? []) marks.mark(row, column);
  const texts = new TextsOfPlan(plan);
  const left = marked.flatMap(({ table, marks }) => cellsLeft(table, marks, plan.actions, texts));
  return { ...plan, notRead: plan.notRead.concat(left) };
}

function sheetOf({ table }: TableOfPlan): string {
  return table.view.grid.sheet;
}

function bodyOf({ table: { view }, extent }: TableOfPlan): CellArea {
  const { firstColumn, lastColumn } = view;
  return { firstRow: extent.lastHeaderRow + 1, lastRow: extent.lastRow, firstColumn, lastColumn };
}

function cellsLeft(
  table: TableOfPlan,
  marks: MarkedCells,
  actions: readonly JointAction[],
  texts: TextsOfPlan,
): readonly NotRead[] {
  const { view, header } = table.table;
  const left: NotRead[] = [];
  const columns = columnsOfHeader(header);
  const ofRows = columnsOfRows(columns.all);
  const markColumns = columnsOfMarks(columns, actions);
  const actionsAt = actionsByRow(actions, sheetOf(table));
  const isSaid = (cell: CellReference, text: string): boolean =>
    (isRoleMark(text) && markColumns.has(cell.column)) ||
    (isInTable(columns, cell) && texts.isInTextOfRow(cell, text)) ||
    actionsAt(cell.row).some((action) => texts.isSaidOf(action, text));
  const { firstRow, lastRow, firstColumn, lastColumn } = bodyOf(table);
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      if (marks.has(row, column) || ofRows.has(column)) continue;
      const text = view.text(row, column);
      if (text === "") continue;
      const cell = view.reference(row, column);
      if (columns.isValue(column)) left.push({ cell, text, why: "valueWithoutIndicator" });
      else if (!isSaid(cell, text)) left.push({ cell, text, why: "leftOver" });
    }
  }
  return left;
}

function isInTable({ first, last }: PlanColumns, { column }: CellReference): boolean {
  return column >= first && column <= last;
}

/** The columns in which a mark says when something is done, or who does it: their headers name agencies of the plan. */
function columnsOfMarks({ all }: PlanColumns, actions: readonly JointAction[]): ReadonlySet<number> {
  const marks = new Set(all.filter(({ meaning }) => meaning === "workplan").map(({ column }) => column));
  const rowsOfHeaders = new Map(all.map(({ headerCell: { row, column } }) => [column, row]));
  const addHeader = ({ cell: { row, column } }: AgencyMention): void => {
    if (rowsOfHeaders.get(column) === row) marks.add(column);
  };
  for (const { responsibleAgencies, implementingPartners } of actions) {
    responsibleAgencies.forEach(addHeader);
    implementingPartners.forEach(addHeader);
  }
  return marks;
}

/**
 * The columns that say how rows are read: of which period, kind or level. What stands in them is in the periods and
 * titles of the plan, and the targets of parties that were added up are in its targets.
 */
function columnsOfRows(columns: readonly HeaderColumn[]): ReadonlySet<number> {
  return new Set(
    columns.flatMap(({ column, datesRows, tellsKinds, labels = [], parts = [], breakdown, fraction }) => {
      const isOfRows = datesRows === true || tellsKinds === true;
      const ofParts = (breakdown?.parts ?? []).map((part) => part.column);
      const ofRatio = fraction === undefined ? [] : [fraction.numerator, fraction.denominator];
      return [isOfRows ? column : [], labels, parts, ofParts, ofRatio].flat();
    }),
  );
}
