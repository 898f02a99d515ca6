import { periodKey, writeActivitiesPage } from "../../../app";
import type { PeriodRequest } from "../command";
import type { Outcome } from "../outcome";
import { counted } from "../reports";
import { beginSheet, endSheet, replacedNotes } from "./sheet-command";

/** Writes the page that is printed of the activities of a period. */
export async function calendar(command: PeriodRequest): Promise<Outcome> {
  const { period, on } = command;
  const begun = await beginSheet(command);
  const { opened, study, translate } = begun;
  const written = await writeActivitiesPage(opened.workbook, study, { period, asOf: on, translate });
  const { counts } = written;
  const { dated, tentative, undated } = counts;
  const all = counted(dated + tentative + undated, "activity", "activities");
  return endSheet(begun, written, {
    lines: [
      `The two quarters that follow have ${all}: ${dated} dated, ${tentative} tentative, ${undated} without a day yet.`,
    ],
    data: { period: periodKey(period), ...counts },
    notes: replacedNotes(written),
  });
}
