import type { ReadingChoice, StudiedPlan, Translate, WrittenSheet } from "../../../app";
import { createTranslator } from "../../../locales/translator";
import type { Command } from "../command-line";
import type { Outcome } from "../outcome";
import { outputPlace, writeWhole, type OutputPlace } from "../files/output-place";
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
  /** How a person chose to read the plan, as requests have it. */
  readonly choosing: { readonly choice?: ReadingChoice };
}

/** Opens the workbook of a command that writes a sheet. Raises `CannotBeDone` where it cannot be read or written. */
export async function beginSheet(
  command: SheetCommand,
  choice: ReadingChoice | undefined,
): Promise<BegunSheet> {
  const opened = await openFile(command.file);
  const place = await outputPlace(opened, command);
  const translate = createTranslator(await languageFor(command.language, opened));
  return { opened, place, translate, choosing: choice === undefined ? {} : { choice } };
}

/** Saves the workbook with its new sheet; what the command reports of it, and what JSON says next to the sheet. */
export async function endSheet(
  { opened, place }: BegunSheet,
  { sheet, study }: { readonly sheet: WrittenSheet; readonly study: StudiedPlan },
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
