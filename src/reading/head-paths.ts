import type { CellReference } from "../plan/cell-reference";
import { onOneLine } from "./text-folding";
import type { SheetView } from "./sheet-view";

/** Where a table's head stands. */
export interface HeadRows {
  readonly first: number;
  readonly last: number;
}

/** The texts over one column, from the head's first row to its last. */
export interface HeadPath {
  readonly column: number;
  readonly levels: readonly string[];
  /** The lowest of the head's cells with a text. */
  readonly cell: CellReference;
}

/** The path of every column that has a text in its head. */
export function headPaths(view: SheetView, rows: HeadRows): readonly HeadPath[] {
  const paths: HeadPath[] = [];
  const reach = groupReach(view, rows);
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const levels: string[] = [];
    let cell: CellReference | null = null;
    for (let row = rows.first; row <= rows.last; row++) {
      const own = onOneLine(view.seenText(row, column));
      const text = own === "" ? (reach.get(`${row}:${column}`) ?? "") : own;
      if (text === "" || text === levels[levels.length - 1]) continue;
      levels.push(text);
      if (own !== "") cell = cellOfText(view, row, column);
    }
    if (levels.length > 0) {
      paths.push({ column, levels, cell: cell ?? view.reference(rows.last, column) });
    }
  }
  return paths;
}

function cellOfText(view: SheetView, row: number, column: number): CellReference {
  const merge = view.merge(row, column);
  return merge === null ? view.reference(row, column) : view.reference(merge.firstRow, merge.firstColumn);
}

/**
 * A group's head that is not merged over its columns ("Targets per Year" over 2023, 2024, 2025)
 * reaches as far right as the cells beside it are blank and those below it are not.
 */
function groupReach(view: SheetView, rows: HeadRows): ReadonlyMap<string, string> {
  const reach = new Map<string, string>();
  for (let row = rows.first; row < rows.last; row++) {
    let group = "";
    for (let column = view.firstColumn; column <= view.lastColumn; column++) {
      const own = onOneLine(view.seenText(row, column));
      const hasBelow = below(view, rows, row, column);
      if (own !== "") group = hasBelow && view.merge(row, column) === null ? own : "";
      else if (!hasBelow) group = "";
      else if (group !== "") reach.set(`${row}:${column}`, group);
    }
  }
  return reach;
}

/** Whether a cell of its own stands in the head's row below. */
function below(view: SheetView, rows: HeadRows, row: number, column: number): boolean {
  return row < rows.last && view.text(row + 1, column) !== "";
}
