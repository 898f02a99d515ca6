import type { Translate } from "../../plan/message";
import { annexSheet, type Annex } from "../../sheets/annex/annex-sheet";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import type { StudiedPlan } from "../study/studied-plan";
import { writeOwnSheet } from "./write-own-sheet";

export interface AnnexRequest {
  /** Whose headers sign, in their order; those of the Agencies sheet where none are given, else two places without names. */
  readonly parties: readonly string[];
  readonly translate: Translate;
}

export interface WrittenAnnex {
  readonly kind: "written";
  readonly sheet: WrittenSheet;
  readonly pages: number;
}

/** Writes the plan as a clean table to print and to sign, in place of the annex that was written before. */
export async function writeAnnex(
  workbook: Workbook,
  study: StudiedPlan,
  request: AnnexRequest,
): Promise<WrittenAnnex> {
  const { sheet: description, leftOut } = describeAnnex(study, request.parties, request.translate);
  const sheet = await writeOwnSheet(workbook, study, description, request.translate, { printed: false });
  const cells = leftOut.map((cell) => ({ part: "cell", ...cell }) as const);
  return {
    kind: "written",
    sheet: { ...sheet, leftOut: [...sheet.leftOut, ...cells] },
    pages: description.print.breaksBefore.length + 1,
  };
}

/** The annex, as data, and what of the plan's sheets is not in it; with two places without names where no parties are known. */
export function describeAnnex(
  { plan, agencies, contents }: Pick<StudiedPlan, "plan" | "agencies" | "contents">,
  parties: readonly string[],
  translate: Translate,
): Annex {
  const nameless = translate({ id: "annex-party" });
  const known = parties.length === 0 ? (agencies?.parties ?? []) : parties;
  const grids = contents.sheets.map(({ grid }) => grid);
  return annexSheet(plan, grids, known.length === 0 ? [nameless, nameless] : known, translate);
}
