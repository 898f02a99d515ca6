import type { Translate } from "../../plan/message";
import type { ReadingChoice } from "../../reading";
import { annexSheet } from "../../sheets/annex/annex-sheet";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import { recordingRows } from "../study/record-roll";
import { checkPlan } from "../study/study-plan";
import type { NoPlan, StudiedPlan } from "../study/studied-plan";

export interface AnnexRequest {
  /** Whose heads sign, in their order; those of the Agencies sheet where none are given, else two places without names. */
  readonly parties: readonly string[];
  readonly translate: Translate;
  readonly choice?: ReadingChoice;
}

export type WrittenAnnex =
  | {
      readonly kind: "written";
      readonly sheet: WrittenSheet;
      readonly study: StudiedPlan;
      readonly pages: number;
    }
  | NoPlan;

/** Writes the plan as a clean table to print and to sign, in place of the annex that was written before. */
export async function writeAnnex(workbook: Workbook, request: AnnexRequest): Promise<WrittenAnnex> {
  const study = await checkPlan(workbook, request.choice);
  if (study.kind === "noPlan") return study;
  const description = describeAnnex(study, request.parties, request.translate);
  const sheet = await recordingRows(workbook, study).writeSheet(description);
  return { kind: "written", sheet, study, pages: description.print.breaksBefore.length + 1 };
}

/** The annex, as data; with two places without names where no parties are known. */
export function describeAnnex(
  { plan, agencies }: Pick<StudiedPlan, "plan" | "agencies">,
  parties: readonly string[],
  translate: Translate,
): SheetDescription {
  const nameless = translate({ id: "annex-party" });
  const known = parties.length === 0 ? (agencies?.parties ?? []) : parties;
  return annexSheet(plan, known.length === 0 ? [nameless, nameless] : known, translate);
}
