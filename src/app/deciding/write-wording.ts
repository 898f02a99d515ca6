import type { Translate } from "../../plan/message";
import type { Day } from "../../plan/period";
import { wordingLine, wordingSheet } from "../../sheets/comparison";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import type { WritingOfPlan } from "../study/calendar-shown";
import { recordingRows, type KnownRows } from "../study/record-roll";
import { wordsOfPlan } from "../study/words-of-plan";
import { decisionsOf, type KeptDecisions } from "./kept-decisions";

/** What was changed by agreement in the workbook's plan, in the order in which it was. */
export async function wordingOf(workbook: Pick<Workbook, "savedDecisions">): Promise<KeptDecisions> {
  return decisionsOf(await workbook.savedDecisions());
}

/** The same as minutes tell it, a line each. */
export function wordingLines({ decided }: KeptDecisions, translate: Translate): readonly string[] {
  return decided.history.map((change) => wordingLine(change, translate));
}

/** Writes the history of the wording as a sheet, in place of the one that was written before. */
export async function writeWording(
  workbook: Workbook,
  study: KnownRows & WritingOfPlan,
  { translate, asOf }: { readonly translate: Translate; readonly asOf: Day },
): Promise<WrittenSheet> {
  const { decided } = await wordingOf(workbook);
  const subject = { plan: study.plan, history: decided.history, asOf };
  return recordingRows(workbook, study).writeSheet(wordingSheet(subject, wordsOfPlan(study, translate)));
}
