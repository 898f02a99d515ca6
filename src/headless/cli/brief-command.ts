import { periodKey, writeBrief, type ReadingChoice } from "../../app";
import { createTranslator } from "../../locales/translator";
import { CannotBeDone } from "./cannot-be-done";
import type { Command } from "./command-line";
import type { Outcome } from "./commands";
import { outputPlace, writeWhole } from "./files/output-place";
import { explainNoPlan, explainYears } from "./no-plan";
import { notesOn } from "./plan-notes";
import { yearStartNotes, yearStartShape } from "./unsure-note";
import { languageFor, openFile, savedBytes, sheetLines } from "./workbook-files";

type BriefCommand = Extract<Command, { readonly name: "brief" }>;

/** Writes the page for the heads of delegation into the workbook. */
export async function brief(command: BriefCommand, choice: ReadingChoice | undefined): Promise<Outcome> {
  const { file, period, on, language } = command;
  const opened = await openFile(file);
  const place = await outputPlace(opened, command.out, command.inPlace);
  const translate = createTranslator(await languageFor(language, opened));
  const request = { period, asOf: on, translate };
  const written = await writeBrief(opened.workbook, choice === undefined ? request : { ...request, choice });
  switch (written.kind) {
    case "noPlan":
      throw new CannotBeDone(explainNoPlan(file, written));
    case "outsidePlan":
      throw new CannotBeDone(
        `${explainYears(file, written.years)}, so there is no brief of ${periodKey(period)}.`,
      );
    case "written":
  }
  await writeWhole(place, savedBytes(opened));
  const { sheet, study, progress } = written;
  const data = {
    ...sheet,
    period: periodKey(period),
    out: place.path,
    headline: progress.total.headline,
    yearStartDoubt: yearStartShape(study),
  };
  return {
    report: sheetLines(sheet, place.path).join("\n"),
    data,
    notes: [...opened.notes, ...notesOn(study), ...yearStartNotes(study, translate)],
    exitCode: 0,
  };
}
