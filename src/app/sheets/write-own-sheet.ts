import type { Translate } from "../../plan/message";
import { withGoneTexts } from "../../sheets/layout/gone-block";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import { recordingRows, type KnownRows } from "../study/record-roll";

/**
 * Writes a sheet of the product's own about a plan: below it is what was said about rows that are gone, and the plan's
 * rows are recorded with it. `printed` says whether that block is printed.
 */
export function writeOwnSheet(
  workbook: Workbook,
  study: KnownRows,
  description: SheetDescription,
  translate: Translate,
  printed?: { readonly printed: boolean },
): Promise<WrittenSheet> {
  return recordingRows(workbook, study).writeSheet(withGoneTexts(description, translate, printed));
}
