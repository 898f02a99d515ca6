import { type CellReference, gridCell, gridReference, type Grid } from "@plan-of-action/xlsx/grid";
import type { Surrounding, WorkbookContents } from "../../workbook/workbook";

/**
 * What has to be around cells of the user's for them to be changed: all else that their rows hold, since a fix follows
 * from it; and the texts above, by which columns are recognized and rows that share a title with those above. What formulas
 * give is left out: it may change with the day, or with the fix.
 */
export function surroundingsOf(
  { sheets }: WorkbookContents,
  cells: readonly CellReference[],
): readonly Surrounding[] {
  return sheets.flatMap(({ grid }) => {
    const own = cells.filter(({ sheet }) => sheet === grid.sheet);
    return own.length === 0 ? [] : surroundingsOn(grid, own);
  });
}

function surroundingsOn(grid: Grid, cells: readonly CellReference[]): readonly Surrounding[] {
  const edited = new Set(cells.map(({ row, column }) => keyOf(row, column)));
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  const textAbove = textsAbove(grid);
  const found = new Map<string, Surrounding>();
  const add = (row: number, column: number): void => {
    const key = keyOf(row, column);
    const { value: expected, formula } = gridCell(grid, row, column);
    if (formula !== null || edited.has(key)) return;
    found.set(key, { cell: gridReference(grid, row, column), expected });
  };
  for (const row of rows) {
    const width = grid.values[row - grid.firstRow]?.length ?? 0;
    for (let column = grid.firstColumn; column < grid.firstColumn + width; column++) {
      add(row, column);
      const isBlank = gridCell(grid, row, column).value === null;
      const above = isBlank || edited.has(keyOf(row, column)) ? textAbove(row, column) : null;
      if (above !== null) add(above, column);
    }
  }
  return [...found.values()];
}

function keyOf(row: number, column: number): string {
  return `${row} ${column}`;
}

/**
 * Tells the row of the nearest text above a cell, `null` if there is none. Asked from the top, it looks at each cell
 * once.
 */
function textsAbove(grid: Grid): (row: number, column: number) => number | null {
  const known = new Map<number, { readonly below: number; readonly text: number | null }>();
  return (row, column) => {
    const former = known.get(column) ?? { below: grid.firstRow, text: null };
    let { text } = former;
    for (let above = row - 1; above >= former.below; above--) {
      if (typeof gridCell(grid, above, column).value !== "string") continue;
      text = above;
      break;
    }
    known.set(column, { below: row, text });
    return text;
  };
}
