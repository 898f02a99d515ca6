import type { UserSheet } from "../workbook/sheet-description";
import type { AddedSheet } from "../workbook/workbook";
import type { OfficeHost } from "./office-host";
import { MARKER_NAME } from "./own-sheets";
import { writeSheet } from "./write-sheet";

/** Marks the sheet while it is written: one that was left half written is found and written again. */
const UNFINISHED = "unfinished";

/**
 * Adds a last sheet that is the user's from then on. It is written like a sheet of the product's own,
 * and its marker is taken away with the last round trip.
 */
export async function addSheet(
  host: OfficeHost,
  context: Excel.RequestContext,
  description: UserSheet,
): Promise<AddedSheet> {
  const written = await writeSheet(host, context, { ...description, marker: UNFINISHED });
  context.workbook.worksheets.getItem(written.title).names.getItem(MARKER_NAME).delete();
  await context.sync();
  return written;
}
