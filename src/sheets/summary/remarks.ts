import { parseAddress } from "../../plan/cell-reference";
import { COLUMN } from "../layout/columns";
import { gridCell, isCellError, type Grid } from "../../workbook/grid";

/** Heads the hidden column of ids. Above it a formula points to the head of the remarks. */
export const KEY_HEAD = "poa:indicator";

/**
 * What users typed into the remarks of a summary that was written before, by the indicator's id. It is
 * found by the hidden ids and by the formula above them, which Excel keeps pointing at the remarks, so
 * rows may have been inserted, deleted and sorted and columns moved. Empty where the ids are gone.
 */
export function remarksOf(grid: Grid): Map<string, string> {
  const remarks = new Map<string, string>();
  const head = findKeyHead(grid);
  const column = head === null ? null : findRemarksColumn(grid, head);
  if (head === null || column === null) return remarks;
  const lastRow = grid.firstRow + grid.values.length - 1;
  for (let row = head.row + 1; row <= lastRow; row++) {
    const id = gridCell(grid, row, head.column).value;
    const remark = gridCell(grid, row, column).value;
    if (typeof id !== "string" || id === "" || remark === null || isCellError(remark)) continue;
    const text = String(remark).trim();
    if (text === "") continue;
    const former = remarks.get(id);
    // A row that was copied has the id twice; neither remark is lost.
    remarks.set(id, former === undefined || former === text ? text : `${former}\n${text}`);
  }
  return remarks;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function findKeyHead(grid: Grid): Place | null {
  for (const [row, values] of grid.values.entries()) {
    const column = values.indexOf(KEY_HEAD);
    if (column >= 0) return { row: row + grid.firstRow, column: column + grid.firstColumn };
  }
  return null;
}

/**
 * The column that the nearest formula above the head of the ids points to. A frozen summary has the head
 * of the remarks there as a text; where that was changed, they stand where they were written.
 */
function findRemarksColumn(grid: Grid, head: Place): number | null {
  for (let row = head.row - 1; row >= grid.firstRow; row--) {
    const { formula, value } = gridCell(grid, row, head.column);
    if (formula !== null) return parseAddress(formula.slice(1))?.column ?? null;
    if (typeof value === "string") {
      return columnWith(grid, head.row, value) ?? head.column - COLUMN.key + COLUMN.remarks;
    }
  }
  return null;
}

/** The last column in which a row has a text. */
function columnWith(grid: Grid, row: number, text: string): number | null {
  const place = (grid.values[row - grid.firstRow] ?? []).lastIndexOf(text);
  return place < 0 ? null : place + grid.firstColumn;
}
