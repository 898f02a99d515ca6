import type { Day } from "../plan/period";
import { checksSheet } from "../summary";
import type { Workbook, WrittenSheet } from "../workbook/workbook";
import { checkPlan, type NoPlan, type StudiedPlan } from "./study-plan";
import type { OwnSheetRequest } from "./write-indicators";

export type WrittenChecks =
  { readonly kind: "written"; readonly sheet: WrittenSheet; readonly study: StudiedPlan } | NoPlan;

/** Writes the sheet of what the checks found, as of a day, in place of the one that was written before. */
export async function writeChecks(
  workbook: Workbook,
  { translate, choice, asOf }: OwnSheetRequest & { readonly asOf: Day },
): Promise<WrittenChecks> {
  const study = await checkPlan(workbook, choice, asOf);
  if (study.kind === "noPlan") return study;
  const { accepted } = study.settings;
  const sheet = await workbook.writeSheet(checksSheet({ ...study, acceptances: accepted, asOf }, translate));
  return { kind: "written", sheet, study };
}
