import type { UserSheet } from "../../workbook/sheet-description";
import type { AddedSheet } from "../../workbook/workbook";
import { HANDED_OVER } from "../own-sheets";
import { writeSheet } from "./write-sheet";

/**
 * Adds a last sheet that is the user's from then on. It is written like a sheet of the product's own, and
 * its marker is taken away as the last thing. One that was left half written is found by its marker and
 * written again, unless somebody has typed on it meanwhile: then it is theirs, and another is added.
 */
export function addSheet(context: Excel.RequestContext, description: UserSheet): Promise<AddedSheet> {
  return writeSheet(context, { ...description, marker: HANDED_OVER });
}
