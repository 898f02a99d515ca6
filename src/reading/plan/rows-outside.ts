import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { CellArea, NotRead, Plan } from "../../plan/plan";
import type { Workplan } from "../../plan/workplan";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { SheetView } from "../sheet/sheet-view";
import { textsOfRow } from "../tables/header-rows";

/**
 * The plan with everything listed as not read that stands on its sheets outside its tables: what is in neither a
 * table, the title block nor the workplan is another table, or texts below the plan; each block is one entry.
 */
export function withRowsOutside(plan: Plan, views: readonly SheetView[], workplan: Workplan | null): Plan {
  const sheets = new Set(plan.parts.map(({ sheet }) => sheet));
  const outside = views
    .filter(({ grid }) => sheets.has(grid.sheet))
    .flatMap((view) => blocksOutside(view, rowsTold(plan, view.grid.sheet, workplan)));
  return outside.length === 0 ? plan : { ...plan, notRead: [...plan.notRead, ...outside] };
}

/** Rows above the first table in which its title stands, and what was not read of it is told. */
const ROWS_OF_TITLE = 60;

/** So many blank rows within a block are of its layout. */
const BLANK_WITHIN = 1;

function blocksOutside(view: SheetView, isTold: (row: number) => boolean): readonly NotRead[] {
  const blocks: CellArea[] = [];
  for (let row = view.firstRow; row <= view.lastRow; row++) {
    if (isTold(row) || !isFilled(view, row)) continue;
    const before = blocks.at(-1);
    const goesOn = before !== undefined && row - before.lastRow <= BLANK_WITHIN + 1;
    const { firstColumn, lastColumn } = view;
    if (goesOn) blocks[blocks.length - 1] = { ...before, lastRow: row };
    else blocks.push({ firstRow: row, firstColumn, lastRow: row, lastColumn });
  }
  return blocks.map((area) => ({ ...firstTextIn(view, area.firstRow), why: "outsideTable", area }));
}

function isFilled(view: SheetView, row: number): boolean {
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    if (view.value(row, column) !== null && view.text(row, column) !== "") return true;
  }
  return false;
}

function firstTextIn(view: SheetView, row: number): Pick<NotRead, "cell" | "text"> {
  let column = view.firstColumn;
  while (column < view.lastColumn && view.text(row, column) === "") column++;
  return { cell: view.reference(row, column), text: textsOfRow(view, row).map(onOneLine).join(" ") };
}

/** Whether a row of a sheet is of the plan, of its workplan, or on the list of what was not read. */
function rowsTold(plan: Plan, sheet: string, workplan: Workplan | null): (row: number) => boolean {
  const extents = plan.parts.filter((part) => part.sheet === sheet).map(({ extent }) => extent);
  const isOfTable = (row: number): boolean =>
    extents.some(({ firstHeaderRow, lastRow }) => row >= firstHeaderRow && row <= lastRow);
  const told = new Set<number>();
  const add = (cell: CellReference, area?: CellArea): void => {
    if (cell.sheet !== sheet || (area === undefined && isOfTable(cell.row))) return;
    for (let row = area?.firstRow ?? cell.row; row <= (area?.lastRow ?? cell.row); row++) told.add(row);
  };
  for (const { cell, area } of plan.notRead) add(cell, area);
  for (const { cell } of [...plan.objectives, ...plan.statedObjectives]) add(cell);
  for (const { cell, remarks } of plan.actions) {
    add(cell);
    // Remarks stand beside each other in the rows of their action.
    let before = cell;
    for (const remark of remarks) {
      if (remark.cell.row !== before.row) add(remark.cell);
      before = remark.cell;
    }
  }
  if (plan.title !== null) add(plan.title.cell);
  const firstHeader = Math.min(...extents.map(({ firstHeaderRow }) => firstHeaderRow));
  const isOfTitle = (row: number): boolean => row < firstHeader && row >= firstHeader - ROWS_OF_TITLE;
  const ofWorkplan =
    workplan?.sheet === sheet ? Math.max(...workplan.entries.map(({ cell }) => cell.row)) : -1;
  return (row) => row <= ofWorkplan || isOfTitle(row) || isOfTable(row) || told.has(row);
}
