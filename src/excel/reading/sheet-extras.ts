import type { Area } from "@plan-of-action/xlsx/grid";
import { parseAreas } from "../addresses";
import { rangeOf } from "../areas";
import { askForMerges, upToLast, type Merges } from "./merged-areas";
import type { SheetOutline } from "./sheet-outline";

/** What a sheet has next to its cells. */
export interface SheetExtras {
  /** `null` if they were not asked for, or Excel does not tell them. */
  readonly merges: Merges;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Some of its texts are struck through or raised. */
  readonly hasLooks: boolean;
}

export const NO_EXTRAS: SheetExtras = { merges: [], hiddenRows: [], hiddenColumns: [], hasLooks: false };

/** Asks for merged and hidden cells, for the latter alone where that is said; after the next sync the answer tells. */
export function askForExtras(outline: SheetOutline, withMerges: boolean): () => SheetExtras {
  const { sheet, block } = outline;
  if (block === null) return () => NO_EXTRAS;
  const merges = withMerges ? askForMerges(sheet, upToLast(block)) : () => null;
  const hidden = outline.isProtected
    ? askRowByRow(rangeOf(sheet, block), block)
    : askForHidden(rangeOf(sheet, block), block);
  const { font } = rangeOf(sheet, block).format;
  font.load("strikethrough,superscript");
  return () => ({
    merges: merges(),
    ...hidden(),
    // Where cells differ, or parts of one, the answer is null.
    hasLooks: [font.strikethrough, font.superscript].some((isSo: boolean | null) => isSo !== false),
  });
}

type Hidden = Pick<SheetExtras, "hiddenRows" | "hiddenColumns">;

function askForHidden(range: Excel.Range, block: Area): () => Hidden {
  const visible = range.getSpecialCellsOrNullObject("Visible");
  visible.load("address");
  return () => {
    const shown = visible.isNullObject ? [] : parseAreas(visible.address);
    const rows = shown.map((area) => [area.firstRow, area.lastRow] as const);
    const columns = shown.map((area) => [area.firstColumn, area.lastColumn] as const);
    return {
      hiddenRows: uncovered(block.firstRow, block.lastRow, rows),
      hiddenColumns: uncovered(block.firstColumn, block.lastColumn, columns),
    };
  };
}

/** The same of a protected sheet, where Excel refuses to look for visible cells. */
function askRowByRow(range: Excel.Range, { firstRow, firstColumn }: Area): () => Hidden {
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => ({
    hiddenRows: rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [firstRow + index] : [])),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, index) =>
      columnHidden === true ? [firstColumn + index] : [],
    ),
  });
}

/** Those of the numbers from `first` to `last` that no range covers. */
function uncovered(first: number, last: number, ranges: readonly (readonly [number, number])[]): number[] {
  const missing: number[] = [];
  let next = first;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    for (; next < from && next <= last; next++) missing.push(next);
    next = Math.max(next, to + 1);
  }
  for (; next <= last; next++) missing.push(next);
  return missing;
}
