import type { ListedAgency } from "../../meeting/listed-agencies";
import type { Translate } from "../../plan/message";
import { agenciesSheet } from "../../sheets";
import { AGENCIES_MARKER } from "../../sheets/layout/markers";
import { withGoneTexts } from "../../sheets/layout/gone-block";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import { agenciesOf, agenciesSheetOf } from "../study/agencies-to-check";
import { knownParties } from "../study/known-parties";
import { gridOfOwnSheet, sheetWithUnreadableHeader, withFormerTexts } from "./own-table-sheets";
import { recordingRows } from "../study/record-roll";
import type { StudiedPlan } from "../study/studied-plan";
import type { OwnSheetRequest } from "./write-indicators";
import { wordsOfPlan } from "../study/words-of-plan";

export { agenciesOf } from "../study/agencies-to-check";

export type WrittenAgencies =
  | {
      readonly kind: "written";
      readonly sheet: WrittenSheet;
      readonly agencies: readonly ListedAgency[];
    }
  /** The sheet has text, but not the headers of its table, so what people put there would be lost: nothing was written. */
  | { readonly kind: "headsGone"; readonly sheet: string };

/**
 * Writes the Agencies sheet: who the plan's agencies are, for a person to say to which party each belongs. A sheet that
 * was written before is filled again from the plan, with all that people typed on it.
 */
export async function writeAgencies(
  workbook: Workbook,
  study: StudiedPlan,
  { translate }: OwnSheetRequest,
): Promise<WrittenAgencies> {
  const { contents } = study;
  const lost = sheetWithUnreadableHeader(
    gridOfOwnSheet(contents, AGENCIES_MARKER),
    agenciesSheetOf(contents),
  );
  if (lost !== null) return { kind: "headsGone", sheet: lost };
  const sheet = await recordingRows(workbook, study).writeSheet(
    withGoneTexts(describeAgencies(study, translate), translate),
  );
  return { kind: "written", sheet, agencies: agenciesOf(study) };
}

/** The Agencies sheet, as data. */
export function describeAgencies(study: StudiedPlan, translate: Translate): SheetDescription {
  const { plan, contents } = study;
  const grid = gridOfOwnSheet(contents, AGENCIES_MARKER);
  const former = agenciesSheetOf(contents);
  const agencies = agenciesOf(study);
  const parties = knownParties(study, agencies);
  const subject = { plan, agencies, parties, otherHeaders: former?.otherHeaders ?? [], from: grid };
  return withFormerTexts(agenciesSheet(subject, wordsOfPlan(study, translate)), grid, former);
}
