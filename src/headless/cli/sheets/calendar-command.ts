import { periodKey, writeCalendar } from "../../../app";
import type { PeriodRequest } from "../command";
import type { Outcome } from "../outcome";
import { counted } from "../reports";
import { beginSheet, endSheet } from "./sheet-command";

/** Writes the calendar of the two quarters after a period. */
export async function calendar(command: PeriodRequest): Promise<Outcome> {
  const { period, on } = command;
  const begun = await beginSheet(command);
  const { opened, study, translate } = begun;
  const written = await writeCalendar(opened.workbook, study, { period, asOf: on, translate });
  const { counts } = written;
  const { dated, tentative, undated } = counts;
  const all = counted(dated + tentative + undated, "activity", "activities");
  return endSheet(begun, written, {
    lines: [`It has ${all}: ${dated} dated, ${tentative} tentative, ${undated} without a day yet.`],
    data: { period: periodKey(period), ...counts },
  });
}
