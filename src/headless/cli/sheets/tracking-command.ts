import { writeTrackingTable } from "../../../app";
import type { ShownRequest } from "../command";
import { smallCountNotes, stillInWorkbookNotes } from "../small-counts";
import type { Outcome } from "../outcome";
import { beginSheet, endSheet } from "./sheet-command";

/** Writes the table of targets, actuals and % met of all periods. */
export async function tracking(request: ShownRequest): Promise<Outcome> {
  const { suppressBelow } = request;
  const begun = await beginSheet(request);
  const { opened, study, translate } = begun;
  return endSheet(begun, await writeTrackingTable(opened.workbook, study, { translate, suppressBelow }), {
    data: {},
    notes: [...smallCountNotes(study, suppressBelow), ...stillInWorkbookNotes(study, suppressBelow)],
  });
}
