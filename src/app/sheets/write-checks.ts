import type { Translate } from "../../plan/message";
import type { Day } from "../../plan/period";
import { checksSheet } from "../../sheets";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import type { StudiedPlan } from "../study/studied-plan";
import type { OwnSheetRequest } from "./write-indicators";
import { wordsOfPlan } from "../study/words-of-plan";
import { writeOwnSheet } from "./write-own-sheet";

export interface WrittenChecks {
  readonly kind: "written";
  readonly sheet: WrittenSheet;
}

/** Writes the sheet of what the checks found, as of a day, in place of the one that was written before. */
export async function writeChecks(
  workbook: Workbook,
  study: StudiedPlan,
  { translate, asOf }: OwnSheetRequest & { readonly asOf: Day },
): Promise<WrittenChecks> {
  const sheet = await writeOwnSheet(workbook, study, describeChecks(study, asOf, translate), translate);
  return { kind: "written", sheet };
}

/** The sheet of what the checks found, as data. */
export function describeChecks(study: StudiedPlan, asOf: Day, translate: Translate): SheetDescription {
  return checksSheet({ ...study, acceptances: study.settings.accepted, asOf }, wordsOfPlan(study, translate));
}
