import { intersection, type Area } from "../workbook/grid";
import { areaOf, columnsOf, rangeOf, rowsOf } from "./areas";
import type { SheetOutline } from "./sheet-outline";

/** More cells of one sheet than this are not read: a plan of action is never that large. */
const MOST_CELLS = 2_000_000;
/** So many columns hold the months of ten years, with a target, an actual and a share of each. */
const MOST_COLUMNS = 512;
/** Where there are too many cells, columns beyond these go before rows do. */
const FEWEST_COLUMNS = 128;

/** A block cut in two: what is read on, and the rest. */
interface Cut {
  readonly near: Area;
  readonly rest: Area;
}

/**
 * One after the other: a single cell far away spans a block as large as the sheet, and what is left without its
 * column may reach no further than the plan.
 */
const LIMITS: readonly ((block: Area) => Cut | null)[] = [
  (block) => cutColumns(block, MOST_COLUMNS),
  (block) => {
    const columns = Math.floor(MOST_CELLS / rowsOf(block));
    return cutColumns(block, Math.max(FEWEST_COLUMNS, columns));
  },
  (block) => cutRows(block, Math.floor(MOST_CELLS / columnsOf(block))),
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

/**
 * The outlines with blocks that can be read, and what stands beyond them. Only a workbook with a larger sheet takes
 * round trips for it, three at the most.
 */
export async function withinLimits(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
): Promise<readonly SheetOutline[]> {
  let bounded = outlines;
  for (const limit of LIMITS) {
    const asked = bounded.map((outline) => askForCut(outline, limit));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- as often as there are limits
    if (asked.some((answer) => answer !== null)) await context.sync();
    bounded = bounded.map((outline, index) => asked[index]?.() ?? outline);
  }
  return bounded;
}

/** Asks how far the two parts of a block are in use; `null` where it is within the limit. */
function askForCut(outline: SheetOutline, limit: (block: Area) => Cut | null): (() => SheetOutline) | null {
  const cut = outline.block === null ? null : limit(outline.block);
  if (cut === null) return null;
  const near = askForUse(outline.sheet, cut.near);
  const rest = askForUse(outline.sheet, cut.rest);
  return () => {
    const block = near();
    const beyond = rest();
    return {
      ...outline,
      block,
      formulaBlock:
        block === null || outline.formulaBlock === null ? null : intersection(block, outline.formulaBlock),
      beyond: beyond === null ? outline.beyond : [...outline.beyond, beyond],
    };
  };
}

function askForUse(sheet: Excel.Worksheet, area: Area): () => Area | null {
  const used = rangeOf(sheet, area).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => (used.isNullObject ? null : areaOf(used));
}
