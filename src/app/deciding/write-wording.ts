import type { WordingChange } from "../../compare/decided/decision";
import { isInPlanNow } from "../../compare/decided/in-plan-now";
import type { Translate } from "../../plan/message";
import type { Day } from "../../plan/period";
import { wordingLine, wordingSheet } from "../../sheets/comparison";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import type { WritingOfPlan } from "../study/calendar-shown";
import type { StudiedPlan } from "../study/studied-plan";
import { recordingRows, type KnownRows } from "../study/record-roll";
import { wordsOfPlan } from "../study/words-of-plan";
import { decisionsOf, type SavedDecisions } from "./saved-decisions";

/** What was changed by agreement in the workbook's plan, in the order in which it was. */
export async function wordingOf(workbook: Pick<Workbook, "savedDecisions">): Promise<SavedDecisions> {
  return decisionsOf(await workbook.savedDecisions());
}

/**
 * What was agreed, distinguished by whether the plan says it now: it may never have been put there, or was changed
 * since.
 */
export interface AgreedWording {
  readonly changed: readonly WordingChange[];
  readonly notInPlan: readonly WordingChange[];
}

/** The history of a plan's wording, next to what the plan says now. */
export function agreedWording(
  { decided: { history } }: SavedDecisions,
  { plan, workplan }: Pick<StudiedPlan, "plan" | "workplan">,
): AgreedWording {
  const isSaid = isInPlanNow(plan, workplan);
  return {
    changed: history.filter(isSaid),
    notInPlan: history.filter((change) => !isSaid(change)),
  };
}

/** What was changed by agreement as minutes tell it, a line each; what of it the plan does not say now comes last. */
export function wordingLines({ changed, notInPlan }: AgreedWording, translate: Translate): readonly string[] {
  const lines = (changes: readonly WordingChange[]) =>
    changes.map((change) => wordingLine(change, translate));
  if (notInPlan.length === 0) return lines(changed);
  const header = translate({ id: "wording-not-in-plan", values: { count: notInPlan.length } });
  return [...lines(changed), header, ...lines(notInPlan)];
}

/** Writes the history of the wording as a sheet, in place of the one that was written before. */
export async function writeWording(
  workbook: Workbook,
  study: KnownRows & WritingOfPlan & Pick<StudiedPlan, "workplan">,
  { translate, asOf }: { readonly translate: Translate; readonly asOf: Day },
): Promise<WrittenSheet> {
  const subject = { plan: study.plan, ...agreedWording(await wordingOf(workbook), study), asOf };
  return recordingRows(workbook, study).writeSheet(wordingSheet(subject, wordsOfPlan(study, translate)));
}
