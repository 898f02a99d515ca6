import {
  checkPlan,
  type Day,
  type ReadingChoice,
  type StudiedPlan,
  type Translate,
  type WrittenSheet,
} from "../../../app";
import { createTranslator } from "../../../locales/translator";
import { CannotBeDone } from "../cannot-be-done";
import type { Command } from "../command-line";
import type { Outcome } from "../outcome";
import { outputPlace, writeWhole, type OutputPlace } from "../files/output-place";
import { explainNoPlan } from "../no-plan";
import { notesOn } from "../plan-notes";
import {
  languageFor,
  openFile,
  savedBytes,
  setAsideNotes,
  sheetLines,
  sheetShape,
  type OpenedFile,
} from "../workbook-files";

type SheetCommand = Pick<
  Extract<Command, { readonly name: "annex" }>,
  "file" | "language" | "out" | "overwrites" | "inPlace"
>;

/** A workbook into which a command is about to write a sheet. */
export interface BegunSheet {
  readonly opened: OpenedFile;
  readonly place: OutputPlace;
  readonly translate: Translate;
  readonly study: StudiedPlan;
}

/**
 * Opens the workbook of a command that writes a sheet and studies its plan. Raises `CannotBeDone` where it cannot be
 * read or written, or has no plan.
 */
export async function beginSheet(
  command: SheetCommand,
  choice: ReadingChoice | undefined,
  asOf?: Day,
): Promise<BegunSheet> {
  const opened = await openFile(command.file);
  const place = await outputPlace(opened, command);
  const translate = createTranslator(await languageFor(command.language, opened));
  const study = await checkPlan(opened.workbook, choice, asOf);
  if (study.kind === "noPlan") throw new CannotBeDone(explainNoPlan(command.file, study));
  return { opened, place, translate, study };
}

/** Saves the workbook with its new sheet; what the command reports of it, and what JSON says next to the sheet. */
export async function endSheet(
  { opened, place, study }: BegunSheet,
  { sheet }: { readonly sheet: WrittenSheet },
  printed: { readonly lines?: readonly string[]; readonly data: object; readonly notes?: readonly string[] },
): Promise<Outcome> {
  await writeWhole(place, savedBytes(opened));
  const { lines = [], data, notes = [] } = printed;
  return {
    report: [...sheetLines(sheet, place.path), ...lines].join("\n"),
    data: { ...sheetShape(sheet), out: place.path, ...data },
    notes: [...opened.notes, ...notesOn(study), ...setAsideNotes(sheet), ...notes],
    exitCode: 0,
  };
}
