import { writeTrackingTable } from "../../../app";
import type { WritingRequest } from "../command";
import type { Outcome } from "../outcome";
import { beginSheet, endSheet } from "./sheet-command";

/** Writes the table of targets, actuals and % met of all periods. */
export async function tracking(request: WritingRequest): Promise<Outcome> {
  const begun = await beginSheet(request);
  const { opened, study, translate } = begun;
  return endSheet(begun, await writeTrackingTable(opened.workbook, study, { translate }), { data: {} });
}
