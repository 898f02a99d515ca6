import { periodKey, writeCalendar, type ReadingChoice } from "../../app";
import { createTranslator } from "../../locales/translator";
import { CannotBeDone } from "./cannot-be-done";
import type { Command } from "./command-line";
import type { Outcome } from "./commands";
import { outputPlace, writeWhole } from "./files/output-place";
import { explainNoPlan } from "./no-plan";
import { notesOn } from "./plan-notes";
import { counted } from "./reports";
import { languageFor, openFile, savedBytes, sheetLines } from "./workbook-files";

type CalendarCommand = Extract<Command, { readonly name: "calendar" }>;

/** Writes the calendar of the two quarters after a period. */
export async function calendar(
  command: CalendarCommand,
  choice: ReadingChoice | undefined,
): Promise<Outcome> {
  const { file, period, on, language } = command;
  const opened = await openFile(file);
  const place = await outputPlace(opened, command.out, command.inPlace);
  const translate = createTranslator(await languageFor(language, opened));
  const request = { period, asOf: on, translate, ...(choice === undefined ? {} : { choice }) };
  const written = await writeCalendar(opened.workbook, request);
  if (written.kind === "noPlan") throw new CannotBeDone(explainNoPlan(file, written));
  await writeWhole(place, savedBytes(opened));
  const { sheet, study, counts } = written;
  const { dated, tentative, undated } = counts;
  const all = counted(dated + tentative + undated, "activity", "activities");
  const report = [
    ...sheetLines(sheet, place.path),
    `It has ${all}: ${dated} dated, ${tentative} tentative, ${undated} without a day yet.`,
  ].join("\n");
  const data = { ...sheet, out: place.path, period: periodKey(period), ...counts };
  return { report, data, notes: [...opened.notes, ...notesOn(study)], exitCode: 0 };
}
