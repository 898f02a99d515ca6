import { periodKey, writeCalendar, type ReadingChoice } from "../../../app";
import { CannotBeDone } from "../cannot-be-done";
import type { Command } from "../command-line";
import type { Outcome } from "../outcome";
import { explainNoPlan } from "../no-plan";
import { counted } from "../reports";
import { beginSheet, endSheet } from "./sheet-command";

type CalendarCommand = Extract<Command, { readonly name: "calendar" }>;

/** Writes the calendar of the two quarters after a period. */
export async function calendar(
  command: CalendarCommand,
  choice: ReadingChoice | undefined,
): Promise<Outcome> {
  const { file, period, on } = command;
  const begun = await beginSheet(command, choice);
  const { opened, translate, choosing } = begun;
  const written = await writeCalendar(opened.workbook, { period, asOf: on, translate, ...choosing });
  if (written.kind === "noPlan") throw new CannotBeDone(explainNoPlan(file, written));
  const { counts } = written;
  const { dated, tentative, undated } = counts;
  const all = counted(dated + tentative + undated, "activity", "activities");
  return endSheet(begun, written, {
    lines: [`It has ${all}: ${dated} dated, ${tentative} tentative, ${undated} without a day yet.`],
    data: { period: periodKey(period), ...counts },
  });
}
