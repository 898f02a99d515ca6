import { columnsOf, rowsOf, type Area } from "@plan-of-action/xlsx/grid";
import { areaOf, rangeOf } from "../areas";
import { isRefusal } from "../host-errors";
import type { SheetOutline } from "./sheet-outline";

/** The merged areas of a sheet; `null` if Excel does not tell them. */
export type Merges = readonly Area[] | null;

/**
 * Asks for the merged areas whose first cell lies in an area, which are all that Excel lists; after the next sync the
 * answer gives them. More than 512 of them it refuses to list, and with them the whole request.
 */
export function askForMerges(sheet: Excel.Worksheet, area: Area): () => Merges {
  const merged = rangeOf(sheet, area).getMergedAreasOrNullObject();
  // Some builds name by an address of theirs the first cell of each alone (office-js issue 1590).
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () => {
    const areas = merged.isNullObject ? [] : merged.areas.items.map(areaOf);
    return areas.every((each) => rowsOf(each) > 1 || columnsOf(each) > 1) ? areas : null;
  };
}

/** All cells up to the last that a sheet holds something in: what begins outside of its block reaches into it. */
export function upToLast(block: Area): Area {
  return { ...block, firstRow: 0, firstColumn: 0 };
}

/** More requests than this are not spent on the merged areas of one sheet: it would have 25,000 of them at least. */
const MAX_REQUESTS = 100;

/** Reads the merged areas of sheets in parts that Excel lists, one after the other; `null` for those that it does not tell. */
export async function readMergesInParts(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
): Promise<readonly Merges[]> {
  const read: Merges[] = [];
  for (const { sheet, block } of outlines) {
    const reader = new PartsReader(context, sheet);
    read.push(block === null ? [] : await reader.read(upToLast(block)));
  }
  return read;
}

class PartsReader {
  private requests = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly sheet: Excel.Worksheet,
  ) {}

  /** The merged areas that begin in an area, by bands of rows that are halved. Where one row is refused nothing is known of any. */
  async read(area: Area): Promise<Merges> {
    if (++this.requests > MAX_REQUESTS) return null;
    try {
      const asked = askForMerges(this.sheet, area);
      await this.context.sync();
      return asked();
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
    const middle = Math.floor((area.firstRow + area.lastRow) / 2);
    // Within the columns that are read a row has not more than Excel lists.
    if (middle === area.lastRow) return null;
    const above = await this.read({ ...area, lastRow: middle });
    const below = above === null ? null : await this.read({ ...area, firstRow: middle + 1 });
    return above === null || below === null ? null : [...above, ...below];
  }
}
