import type { ListedAgency } from "../../meeting/listed-agencies";
import type { Translate } from "../../plan/message";
import { agenciesSheet } from "../../sheets";
import { AGENCIES_MARKER } from "../../sheets/layout/markers";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import { agenciesOf, agenciesSheetOf } from "../study/agencies-to-check";
import { knownParties } from "../study/known-parties";
import { gridOfOwnSheet, headersGone, withFormerTexts, type HeadersGone } from "./own-table-sheets";
import type { StudiedPlan } from "../study/studied-plan";
import type { OwnSheetRequest } from "./write-indicators";
import { wordsOfPlan } from "../study/words-of-plan";
import { writeOwnSheet } from "./write-own-sheet";

export { agenciesOf } from "../study/agencies-to-check";

export type WrittenAgencies =
  | {
      readonly kind: "written";
      readonly sheet: WrittenSheet;
      readonly agencies: readonly ListedAgency[];
    }
  | HeadersGone;

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
  const gone = headersGone(gridOfOwnSheet(contents, AGENCIES_MARKER), agenciesSheetOf(contents));
  if (gone !== null) return gone;
  const sheet = await writeOwnSheet(workbook, study, describeAgencies(study, translate), translate);
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
