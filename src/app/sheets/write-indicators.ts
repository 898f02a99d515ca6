import { indicatorRows, type DefinitionRow } from "../../indicators";
import type { Translate } from "../../plan/message";
import { readIndicatorSheet } from "../../reading";
import { indicatorsSheet } from "../../sheets";
import { INDICATORS_MARKER } from "../../sheets/layout/markers";
import { withGoneTexts } from "../../sheets/layout/gone-block";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { Workbook, WorkbookContents, WrittenSheet } from "../../workbook/workbook";
import { gridOfOwnSheet, sheetWithUnreadableHeader, withFormerTexts } from "./own-table-sheets";
import { recordingRows } from "../study/record-roll";
import type { StudiedPlan } from "../study/studied-plan";
import { wordsOfPlan } from "../study/words-of-plan";

export interface OwnSheetRequest {
  readonly translate: Translate;
}

export type WrittenIndicators =
  | { readonly kind: "written"; readonly sheet: WrittenSheet }
  /** The sheet has text, but not the headers of its table, so what people put there would be lost: nothing was written. */
  | { readonly kind: "headsGone"; readonly sheet: string };

/**
 * Writes the Indicators sheet: how each indicator is measured, for a person to correct and confirm. A sheet that was
 * written before is brought up to date in its place; what was confirmed in it, and what is in columns that the user
 * added, stays with its indicator.
 */
export async function writeIndicators(
  workbook: Workbook,
  study: StudiedPlan,
  { translate }: OwnSheetRequest,
): Promise<WrittenIndicators> {
  const lost = sheetWithoutHeaders(study.contents);
  if (lost !== null) return { kind: "headsGone", sheet: lost };
  const sheet = await recordingRows(workbook, study).writeSheet(
    withGoneTexts(describeIndicators(study, translate), translate),
  );
  return { kind: "written", sheet };
}

/** The Indicators sheet, as data; with other rows than the plan and the sheet give where they are named. */
export function describeIndicators(
  study: StudiedPlan,
  translate: Translate,
  rows: readonly DefinitionRow[] = indicatorRows(study.settled),
): SheetDescription {
  const { plan, settled, contents } = study;
  const grid = gridOfOwnSheet(contents, INDICATORS_MARKER);
  const subject = { plan, rows, otherHeaders: settled.table.otherHeaders, from: grid };
  return withFormerTexts(
    indicatorsSheet(subject, wordsOfPlan(study, translate)),
    grid,
    grid && readIndicatorSheet(grid),
  );
}

/** The Indicators sheet that has text and no headers by which it could be read; `null` if it can be written. */
export function sheetWithoutHeaders(contents: WorkbookContents): string | null {
  const grid = gridOfOwnSheet(contents, INDICATORS_MARKER);
  return sheetWithUnreadableHeader(grid, grid && readIndicatorSheet(grid));
}
