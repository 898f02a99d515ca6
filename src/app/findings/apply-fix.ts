import type { Fix } from "../../checks/finding";
import type { Day } from "../../plan/period";
import type { Workbook } from "../../workbook/workbook";
import { previewFix } from "./fix-preview";
import { surroundingsOf } from "./surroundings";
import { recordingRows, type KnownRows } from "../study/record-roll";
import { checkPlan } from "../study/study-plan";
import type { NoPlan, StudiedPlan } from "../study/studied-plan";

/**
 * Applies a fix to the user's cells and reads the plan again. Rejects with `cellChanged`, and changes
 * nothing, where a cell, or one that tells whose row it is, no longer holds what it held when the study was read.
 */
export async function applyFix(
  workbook: Workbook,
  study: KnownRows,
  fix: Fix,
  asOf?: Day,
): Promise<StudiedPlan | NoPlan> {
  const { contents } = study;
  const edits = previewFix(contents, fix);
  await recordingRows(workbook, study).applyEdits(
    edits.map(({ cell, before, after, ...format }) => ({ cell, expected: before, value: after, ...format })),
    surroundingsOf(
      contents,
      edits.map(({ cell }) => cell),
    ),
  );
  return checkPlan(workbook, undefined, asOf);
}
