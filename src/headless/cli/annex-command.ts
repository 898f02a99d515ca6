import type { ReadingChoice } from "../../app";
import { writeAnnex } from "../../app/write-annex";
import { createTranslator } from "../../locales/translator";
import { CannotBeDone } from "./cannot-be-done";
import type { Command } from "./command-line";
import type { Outcome } from "./commands";
import { outputPlace, writeWhole } from "./files/output-place";
import { explainNoPlan } from "./no-plan";
import { notesOn } from "./plan-notes";
import { counted } from "./reports";
import { languageFor, openFile, savedBytes, sheetLines } from "./workbook-files";

type AnnexCommand = Extract<Command, { readonly name: "annex" }>;

/** Writes the plan as a clean table to print and to sign. */
export async function annex(command: AnnexCommand, choice: ReadingChoice | undefined): Promise<Outcome> {
  const { file } = command;
  const opened = await openFile(file);
  const place = await outputPlace(opened, command.out, command.inPlace);
  const translate = createTranslator(await languageFor(command.language, opened));
  const request = { parties: command.parties, translate, ...(choice === undefined ? {} : { choice }) };
  const written = await writeAnnex(opened.workbook, request);
  if (written.kind === "noPlan") throw new CannotBeDone(explainNoPlan(file, written));
  await writeWhole(place, savedBytes(opened));
  const { sheet, study, pages } = written;
  const parties = command.parties.length === 0 ? (study.agencies?.parties ?? []) : command.parties;
  const signers = parties.length === 0 ? "two parties, whose names are left blank" : parties.join(" and ");
  const report = [
    ...sheetLines(sheet, place.path),
    `It takes about ${counted(pages, "page")}, with places to sign for ${signers}.`,
  ].join("\n");
  const data = { ...sheet, out: place.path, parties, pages };
  return { report, data, notes: [...opened.notes, ...notesOn(study)], exitCode: 0 };
}
