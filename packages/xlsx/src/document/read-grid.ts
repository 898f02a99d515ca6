import { BLOCK_LIMITS } from "../grid/block-limits";
import type { Area, Grid } from "../grid/grid";
import { areasOverlap } from "../cells/area-address";
import type { SheetFile, WorkbookFile } from "../workbook-file";

/**
 * A worksheet as plain data. Formulas come with the values that were saved with them; what is beyond `BLOCK_LIMITS` is
 * left out, and `beyond` says where it is.
 */
export function readGrid(sheet: SheetFile, { date1904 }: WorkbookFile): Grid {
  const { block, beyond } = withinLimits(sheet);
  return {
    sheet: sheet.name,
    visibility: sheet.visibility,
    ...(date1904 ? { isFrom1904: true } : {}),
    firstRow: block?.firstRow ?? 0,
    firstColumn: block?.firstColumn ?? 0,
    ...(block === null ? NOTHING : cellsOf(sheet, block)),
    ...(beyond.length === 0 ? {} : { beyond }),
  };
}

type Cells = Pick<
  Grid,
  "looks" | "values" | "formulas" | "numberFormats" | "merges" | "hiddenRows" | "hiddenColumns"
>;

const NOTHING: Cells = {
  values: [],
  formulas: [],
  numberFormats: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
};

function cellsOf(sheet: SheetFile, block: Area): Cells {
  const fromA1 = { ...block, firstRow: 0, firstColumn: 0 };
  const looks = sheet.looks(block);
  return {
    ...sheet.cells(block),
    ...(looks.length === 0 ? {} : { looks }),
    merges: sheet.merges.filter((merge) => areasOverlap(merge, fromA1)),
    hiddenRows: numbersWhere(block.firstRow, block.lastRow, (row) => sheet.isRowHidden(row)),
    hiddenColumns: numbersWhere(block.firstColumn, block.lastColumn, (column) =>
      sheet.isColumnHidden(column),
    ),
  };
}

function numbersWhere(first: number, last: number, isSuch: (number: number) => boolean): number[] {
  const found: number[] = [];
  for (let number = first; number <= last; number++) if (isSuch(number)) found.push(number);
  return found;
}

/** The block of a sheet that can be read, and where something is beyond it. */
function withinLimits(sheet: SheetFile): { readonly block: Area | null; readonly beyond: readonly Area[] } {
  const beyond: Area[] = [];
  let block = sheet.usedArea(true);
  for (const limit of BLOCK_LIMITS) {
    const cut = block === null ? null : limit(block);
    if (cut === null) continue;
    const rest = sheet.usedArea(true, cut.rest);
    block = sheet.usedArea(true, cut.near);
    if (rest !== null) beyond.push(rest);
  }
  return { block, beyond };
}
