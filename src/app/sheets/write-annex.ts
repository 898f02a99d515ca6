import type { Translate } from "../../plan/message";
import type { Day } from "../../plan/period";
import { annexSheet, type Annex } from "../../sheets/annex/annex-sheet";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import type { StudiedPlan } from "../study/studied-plan";
import { writeOwnSheet } from "./write-own-sheet";

export interface AnnexRequest {
  /** Whose headers sign, in their order; those of the Agencies sheet where none are given, else two places without names. */
  readonly parties: readonly string[];
  /** The day that the text is of. */
  readonly asOf: Day;
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
  const { sheet: description, leftOut } = describeAnnex(study, request);
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
  { parties, asOf, translate }: AnnexRequest,
): Annex {
  const nameless = translate({ id: "annex-party" });
  const known = parties.length === 0 ? (agencies?.parties ?? []) : parties;
  const grids = contents.sheets.map(({ grid }) => grid);
  const signers = known.length === 0 ? [nameless, nameless] : known;
  return annexSheet({ plan, grids, parties: signers, asOf }, translate);
}
