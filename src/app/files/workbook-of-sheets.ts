import { describedWorkbook } from "@plan-of-action/xlsx";
import type { SheetDescription, UserSheet } from "../../workbook/sheet-description";
import { MARKER_NAME, markerFormula } from "../../workbook/sheet-markers";

/** The bytes of a new workbook with these sheets and no other, the first in view; a sheet of the user's has no marker. */
export function workbookOfSheets(sheets: readonly (SheetDescription | UserSheet)[]): Uint8Array {
  return describedWorkbook(sheets, (file, sheet, description) => {
    if (!("marker" in description)) return;
    const formula = markerFormula(description.marker).slice(1);
    file.setName({ name: MARKER_NAME, formula, scope: sheet, hidden: true, comment: null });
  });
}
