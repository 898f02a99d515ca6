import type { Fix } from "../../checks/finding";
import type { CellReference } from "../../plan/cell-reference";
import { gridCell, type GridCell, type GridValue } from "../../workbook/grid";
import type { WorkbookContents } from "../../workbook/workbook";

/** One cell that a fix changes: what it holds and what it would hold. */
export interface PreviewedEdit {
  readonly cell: CellReference;
  readonly before: GridValue;
  readonly after: string | number | null;
}

/** What a fix would change, for the user to see before it is done. */
export function previewFix(contents: WorkbookContents, fix: Fix): readonly PreviewedEdit[] {
  return fix.edits.map(({ cell, value }) => ({ cell, before: valueAt(contents, cell), after: value }));
}

/**
 * What gives the cells of a fix what they held when `contents` was read; `null` where a cell held a
 * formula, an error or a truth value, which an edit could not put back as it was.
 */
export function undoOf(contents: WorkbookContents, fix: Fix): Fix | null {
  const edits: { cell: CellReference; value: string | number | null }[] = [];
  for (const { cell } of fix.edits) {
    const { value, formula } = cellAt(contents, cell);
    if (formula !== null || typeof value === "boolean" || (typeof value === "object" && value !== null)) {
      return null;
    }
    edits.push({ cell, value });
  }
  return { label: { id: "pane-undo" }, edits };
}

function valueAt(contents: WorkbookContents, cell: CellReference): GridValue {
  return cellAt(contents, cell).value;
}

function cellAt({ sheets }: WorkbookContents, cell: CellReference): Pick<GridCell, "value" | "formula"> {
  const found = sheets.find(({ grid }) => grid.sheet === cell.sheet);
  return found === undefined ? { value: null, formula: null } : gridCell(found.grid, cell.row, cell.column);
}
