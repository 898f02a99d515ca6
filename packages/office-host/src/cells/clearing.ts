import type { Area, SheetFile } from "@plan-of-action/xlsx";
import type { OpenWorkbook } from "../open/open-workbook";
import { cellsWritten, reachedPart } from "./writing";

/** What `clear` can take away (`Excel.ClearApplyTo`). */
export const CLEAR_KINDS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

export type ClearKind = (typeof CLEAR_KINDS)[number];

/**
 * Clears an area. As in Excel, `All` also takes hyperlinks, validation and conditional formats, and
 * `Formats` the conditional ones; merges end with the formats. `Hyperlinks` keeps the look of links;
 * `RemoveHyperlinks` takes it, with all other looks of the cells.
 */
export function clearRange(open: OpenWorkbook, sheet: SheetFile, area: Area, kind: ClearKind): void {
  if (kind === "Contents") open.requireUnlocked(sheet, area);
  else open.requireUnprotected(sheet);
  const part = reachedPart(sheet, area);
  if (kind === "All" || kind === "Contents") clearContents(open, sheet, part);
  if (kind === "All" || kind === "Formats") clearFormats(sheet, area, part);
  if (kind === "All" || kind.endsWith("Hyperlinks")) sheet.removeHyperlinks(area);
  if (kind === "RemoveHyperlinks") sheet.clear(part, "formats");
  if (kind === "All") sheet.setValidation(area, null);
}

function clearContents(open: OpenWorkbook, sheet: SheetFile, area: Area): void {
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      open.calculation.cellChanged(sheet, row, column);
    }
  }
  sheet.clear(area, "contents");
  cellsWritten(open, sheet, area, "ThisLocalAddin");
}

function clearFormats(sheet: SheetFile, area: Area, part: Area): void {
  sheet.clear(part, "formats");
  sheet.removeConditionalFormats(area);
  for (const merge of sheet.mergesTouching(area)) sheet.unmerge(merge);
}
