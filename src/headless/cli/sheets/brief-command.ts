import { periodKey, writeBrief } from "../../../app";
import { CannotBeDone } from "../cannot-be-done";
import type { PeriodRequest } from "../command";
import type { Outcome } from "../outcome";
import { explainYears, yearsNotes } from "../no-plan";
import { beginSheet, endSheet } from "./sheet-command";
import { smallCountNotes, stillInWorkbookNotes } from "../small-counts";
import { doubtNotes, yearStartNotes, yearStartShape } from "../unsure-note";

/** Writes the page for the heads of delegation into the workbook. */
export async function brief(command: PeriodRequest): Promise<Outcome> {
  const { file, period, on, suppressBelow } = command;
  const begun = await beginSheet(command);
  const { opened, study, translate } = begun;
  const written = await writeBrief(opened.workbook, study, {
    period,
    asOf: on,
    translate,
    suppressBelow,
  });
  if (written.kind === "outsidePlan") {
    throw new CannotBeDone(explainYears(file, written.years, `so there is no brief of ${periodKey(period)}`));
  }
  const { progress } = written;
  return endSheet(begun, written, {
    data: {
      period: periodKey(period),
      headline: progress.total.headline,
      yearStartDoubt: yearStartShape(study),
    },
    notes: [
      ...yearsNotes(study),
      ...doubtNotes(study, translate),
      ...yearStartNotes(study, translate),
      ...smallCountNotes(study, suppressBelow),
      ...stillInWorkbookNotes(study, suppressBelow),
    ],
  });
}
