import { BLOCK_LIMITS, type Cut, intersection, type Area } from "@plan-of-action/xlsx/grid";
import { areaOf, rangeOf } from "../areas";
import type { SheetOutline } from "./sheet-outline";

/**
 * The outlines with blocks that can be read, and what is beyond them. Only a workbook with a larger sheet takes round
 * trips for it, three at the most.
 */
export async function withinLimits(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
): Promise<readonly SheetOutline[]> {
  let bounded = outlines;
  for (const limit of BLOCK_LIMITS) {
    const asked = bounded.map((outline) => askForCut(outline, limit));
    // eslint-disable-next-line no-restricted-syntax -- as often as there are limits
    if (asked.some((answer) => answer !== null)) await context.sync();
    bounded = bounded.map((outline, index) => asked[index]?.() ?? outline);
  }
  return bounded;
}

/** Asks how far the two parts of a block are in use; `null` if it is within the limit. */
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
