import type { Fix, FixedCell } from "../../checks/finding";
import {
  type CellReference,
  BLANK_CELL,
  gridCell,
  TEXT_FORMAT,
  type GridCell,
  type GridValue,
} from "@plan-of-action/xlsx/grid";
import type { WorkbookContents } from "../../workbook/workbook";

/** One cell that a fix changes: what it holds and what it would hold. */
export interface PreviewedEdit {
  readonly cell: CellReference;
  readonly before: GridValue;
  readonly after: string | number | null;
  /** As an edit has it. */
  readonly numberFormat?: string;
}

/** What a fix would change, for the user to see before it is done. */
export function previewFix(contents: WorkbookContents, fix: Fix): readonly PreviewedEdit[] {
  return fix.edits.map(({ cell, value, ...format }) => ({
    ...{ cell, before: cellAt(contents, cell).value, after: value },
    ...format,
  }));
}

/**
 * What gives the cells of a fix what they held when `contents` was read, and the format Text where they had it, which a
 * number takes from them; `null` if a cell held a formula, an error or a truth value, which an edit could not put back
 * as it was.
 */
export function undoOf(contents: WorkbookContents, fix: Fix): Fix | null {
  const edits: FixedCell[] = [];
  for (const { cell } of fix.edits) {
    const { value, formula } = cellAt(contents, cell);
    if (formula !== null || typeof value === "boolean" || (typeof value === "object" && value !== null)) {
      return null;
    }
    edits.push({ cell, value, ...formatToPutBack(contents, cell) });
  }
  return { label: { id: "pane-undo" }, edits };
}

/** The number format that a cell had, where an edit of it can have taken it away. */
export function formatToPutBack(contents: WorkbookContents, cell: CellReference) {
  const { numberFormat } = cellAt(contents, cell);
  return numberFormat === TEXT_FORMAT ? { numberFormat } : {};
}

function cellAt({ sheets }: WorkbookContents, { sheet, row, column }: CellReference): GridCell {
  const found = sheets.find(({ grid }) => grid.sheet === sheet);
  return found === undefined ? BLANK_CELL : gridCell(found.grid, row, column);
}
