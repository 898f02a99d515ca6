import { periodKey, writeSummary } from "../../../app";
import { CannotBeDone } from "../cannot-be-done";
import type { BriefRequest } from "../commands/brief";
import type { Outcome } from "../outcome";
import { explainYears, yearsNotes } from "../no-plan";
import { beginSheet, endSheet, replacedNotes } from "./sheet-command";
import { explainFrozen, requireKeyIndicators } from "./summary-command";
import { smallCountNotes, stillInWorkbookNotes } from "../small-counts";
import { doubtNotes, yearStartNotes, yearStartShape } from "../unsure-note";

/** Writes the first page of a period's summary, for the heads of delegation, into the workbook. */
export async function brief(command: BriefRequest): Promise<Outcome> {
  const { file, period, on, suppressBelow, keyOnly } = command;
  const begun = await beginSheet(command);
  const { opened, study, translate } = begun;
  if (keyOnly) requireKeyIndicators(study, file);
  const written = await writeSummary(opened.workbook, study, {
    period,
    asOf: on,
    translate,
    suppressBelow,
    keyOnly,
    firstPageOnly: true,
  });
  if (written.kind === "outsidePlan") {
    throw new CannotBeDone(explainYears(file, written.years, `so there is no brief of ${periodKey(period)}`));
  }
  if (written.kind === "frozen") throw new CannotBeDone(explainFrozen(written, periodKey(period)));
  const { progress } = written;
  return endSheet(begun, written, {
    data: {
      period: periodKey(period),
      headline: progress.total.headline,
      yearStartDoubt: yearStartShape(study),
    },
    notes: [
      ...replacedNotes(written),
      ...yearsNotes(study),
      ...doubtNotes(study, translate),
      ...yearStartNotes(study, translate),
      ...smallCountNotes(study, suppressBelow),
      ...stillInWorkbookNotes(study, suppressBelow),
    ],
  });
}
