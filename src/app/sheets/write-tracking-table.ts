import type { Translate } from "../../plan/message";
import { trackIndicators } from "../../progress";
import { trackingSheet } from "../../sheets/tracking/tracking-table";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import { withCountedReports } from "../reports/counted-reports";
import type { StudiedPlan } from "../study/studied-plan";
import type { OwnSheetRequest } from "./write-indicators";
import { wordsOfPlan } from "../study/words-of-plan";
import { writeOwnSheet } from "./write-own-sheet";

/** How small a count of people has to be so that it is not shown; `null` or left out where all are shown. */
export interface Suppressing {
  readonly suppressBelow?: number | null;
}

export interface WrittenTrackingTable {
  readonly kind: "written";
  readonly sheet: WrittenSheet;
}

/** Writes the tracking table: targets, actuals and % met of all periods, in place of the one written before. */
export async function writeTrackingTable(
  workbook: Workbook,
  study: StudiedPlan,
  { translate, suppressBelow = null }: OwnSheetRequest & Suppressing,
): Promise<WrittenTrackingTable> {
  const described = describeTrackingTable(study, translate, suppressBelow);
  const sheet = await writeOwnSheet(workbook, study, described, translate);
  return { kind: "written", sheet };
}

/** The sheet of the tracking table, as data. */
export function describeTrackingTable(
  study: StudiedPlan,
  translate: Translate,
  suppressBelow: number | null = null,
): SheetDescription {
  const table = trackIndicators(withCountedReports(study), suppressBelow);
  return trackingSheet(study, table, wordsOfPlan(study, translate), suppressBelow);
}
