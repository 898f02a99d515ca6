import { intersection, type Area } from "@plan-of-action/xlsx/grid";
import { parseAreas } from "../addresses";
import { areaOf, bounds } from "../areas";
import { MARKER_NAME, markerOf } from "../../workbook/sheet-markers";

/** What is known about a sheet before its cells are read. */
export interface SheetOutline {
  readonly sheet: Excel.Worksheet;
  readonly marker: string | null;
  readonly isProtected: boolean;
  /** The block that is read; `null` if the sheet has no contents. */
  readonly block: Area | null;
  /** The part of the block that holds formulas. */
  readonly formulaBlock: Area | null;
  /** Where the sheet holds something beyond its block. */
  readonly beyond: readonly Area[];
}

/**
 * Asks how far a sheet reaches; after the next sync the answer tells. The sheet's protection must have been loaded:
 * Excel refuses to look for formulas on a protected sheet, so all of it is read as if it had some everywhere.
 */
export function askForOutline(sheet: Excel.Worksheet): () => SheetOutline {
  const isProtected = sheet.protection.protected;
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const formulas = isProtected ? null : used.getSpecialCellsOrNullObject("Formulas");
  formulas?.load("address");
  const marker = sheet.names.getItemOrNullObject(MARKER_NAME);
  marker.load("formula");
  return () => {
    const block = used.isNullObject ? null : areaOf(used);
    return {
      sheet,
      marker: marker.isNullObject ? null : markerOf(marker.formula),
      isProtected,
      block,
      formulaBlock: block === null ? null : formulas === null ? block : formulasIn(block, formulas),
      beyond: [],
    };
  };
}

function formulasIn(block: Area, formulas: Excel.RangeAreas): Area | null {
  const found = formulas.isNullObject ? null : bounds(parseAreas(formulas.address));
  return found === null ? null : intersection(block, found);
}
