import type { Area } from "../workbook/grid";
import { parseAreas } from "./addresses";
import { rangeOf } from "./areas";
import type { OfficeHost } from "./office-host";
import type { SheetOutline } from "./sheet-outline";

/** What a sheet has beside its cells. */
export interface SheetExtras {
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export const NO_EXTRAS: SheetExtras = { merges: [], hiddenRows: [], hiddenColumns: [] };

/** Asks for merged and hidden cells; after the next sync the answer tells. */
export function askForExtras(host: OfficeHost, { sheet, block }: SheetOutline): () => SheetExtras {
  if (block === null) return () => NO_EXTRAS;
  // Merges are listed only where their top-left cell lies in the range asked, so ask from A1.
  const fromA1 = rangeOf(sheet, { ...block, firstRow: 0, firstColumn: 0 });
  const merged = host.supports("1.13") ? fromA1.getMergedAreasOrNullObject() : null;
  merged?.load("address");
  const visible = rangeOf(sheet, block).getSpecialCellsOrNullObject("Visible");
  visible.load("address");
  return () => {
    const shown = visible.isNullObject ? [] : parseAreas(visible.address);
    const rows = shown.map((area) => [area.firstRow, area.lastRow] as const);
    const columns = shown.map((area) => [area.firstColumn, area.lastColumn] as const);
    return {
      merges: merged === null || merged.isNullObject ? [] : parseAreas(merged.address),
      hiddenRows: uncovered(block.firstRow, block.lastRow, rows),
      hiddenColumns: uncovered(block.firstColumn, block.lastColumn, columns),
    };
  };
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
