import { columnsOf, rowsOf, type Area } from "./grid";

/** More cells of one sheet than this are not read: a plan of action is never that large. */
const MAX_CELLS = 2_000_000;
/** So many columns hold the months of ten years, with a target, an actual and a share of each. */
const MAX_COLUMNS = 512;
/** Where there are too many cells, columns beyond these go before rows do. */
const MIN_COLUMNS = 128;

/** A block cut in two: what is read on, and the rest. */
export interface Cut {
  readonly near: Area;
  readonly rest: Area;
}

/**
 * One after the other: a single cell far away spans a block as large as the sheet, and what is left without its
 * column may reach no further than the plan.
 */
export const BLOCK_LIMITS: readonly ((block: Area) => Cut | null)[] = [
  (block) => cutColumns(block, MAX_COLUMNS),
  (block) => {
    const columns = Math.floor(MAX_CELLS / rowsOf(block));
    return cutColumns(block, Math.max(MIN_COLUMNS, columns));
  },
  (block) => cutRows(block, Math.floor(MAX_CELLS / columnsOf(block))),
];

function cutColumns(block: Area, columns: number): Cut | null {
  const lastColumn = block.firstColumn + columns - 1;
  if (block.lastColumn <= lastColumn) return null;
  return { near: { ...block, lastColumn }, rest: { ...block, firstColumn: lastColumn + 1 } };
}

function cutRows(block: Area, rows: number): Cut | null {
  const lastRow = block.firstRow + rows - 1;
  if (block.lastRow <= lastRow) return null;
  return { near: { ...block, lastRow }, rest: { ...block, firstRow: lastRow + 1 } };
}
