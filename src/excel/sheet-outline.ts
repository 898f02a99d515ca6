import { intersection, type Area } from "../workbook/grid";
import { parseAreas } from "./addresses";
import { areaOf, bounds, columnsOf } from "./areas";
import { MARKER_NAME, markerOf } from "./own-sheets";

/** More cells of one sheet than this are not read: a plan of action is never that large. */
const CELLS_PER_SHEET = 2_000_000;

/** What is known of a sheet before its cells are read. */
export interface SheetOutline {
  readonly sheet: Excel.Worksheet;
  readonly marker: string | null;
  readonly isProtected: boolean;
  /** The block that is read; `null` where the sheet has no contents. */
  readonly block: Area | null;
  /** The part of the block that holds formulas. */
  readonly formulaBlock: Area | null;
  readonly partial: boolean;
}

/** Asks how far a sheet reaches; after the next sync the answer tells. */
export function askForOutline(sheet: Excel.Worksheet): () => SheetOutline {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const formulas = used.getSpecialCellsOrNullObject("Formulas");
  formulas.load("address");
  const marker = sheet.names.getItemOrNullObject(MARKER_NAME);
  marker.load("formula");
  sheet.protection.load("protected");
  return () => {
    const area = used.isNullObject ? null : areaOf(used);
    const block = area === null ? null : limited(area);
    const withFormulas =
      block === null || formulas.isNullObject ? null : bounds(parseAreas(formulas.address));
    return {
      sheet,
      marker: marker.isNullObject ? null : markerOf(marker.formula),
      isProtected: sheet.protection.protected,
      block,
      formulaBlock: block === null || withFormulas === null ? null : intersection(block, withFormulas),
      partial: block?.lastRow !== area?.lastRow,
    };
  };
}

function limited(area: Area): Area {
  const rows = Math.max(1, Math.floor(CELLS_PER_SHEET / columnsOf(area)));
  return { ...area, lastRow: Math.min(area.lastRow, area.firstRow + rows - 1) };
}
