import type { Translate } from "../../plan/message";
import { trackIndicators } from "../../progress";
import { trackingSheet } from "../../sheets/tracking/tracking-table";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import type { StudiedPlan } from "../study/studied-plan";
import type { OwnSheetRequest } from "./write-indicators";
import { wordsOfPlan } from "../study/words-of-plan";
import { writeOwnSheet } from "./write-own-sheet";

export interface WrittenTrackingTable {
  readonly kind: "written";
  readonly sheet: WrittenSheet;
}

/** Writes the tracking table: targets, actuals and % met of all periods, in place of the one written before. */
export async function writeTrackingTable(
  workbook: Workbook,
  study: StudiedPlan,
  { translate }: OwnSheetRequest,
): Promise<WrittenTrackingTable> {
  const sheet = await writeOwnSheet(workbook, study, describeTrackingTable(study, translate), translate);
  return { kind: "written", sheet };
}

/** The sheet of the tracking table, as data. */
export function describeTrackingTable(study: StudiedPlan, translate: Translate): SheetDescription {
  return trackingSheet(study, trackIndicators(study), wordsOfPlan(study, translate));
}
