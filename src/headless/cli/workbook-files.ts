import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import {
  formatCell,
  usableSettings,
  type Workbook,
  type WorkbookContents,
  type WrittenSheet,
} from "../../app";
import type { Language } from "../../locales/catalogues";
import { hostWorkbook, type HostedWorkbook } from "../hosted-workbook";
import { openWorkbookFile, XlsxError, type WorkbookFile } from "../xlsx";
import { CannotBeDone, explainXlsxProblem } from "./cannot-be-done";

/** A workbook that was opened from a file. */
export interface OpenedFile extends HostedWorkbook {
  readonly path: string;
  /** What a person should know of how the file could be read. */
  readonly notes: readonly string[];
}

/** Opens a file. Raises `CannotBeDone` where it is missing or no workbook that can be read. */
export async function openFile(path: string): Promise<OpenedFile> {
  const bytes = await readBytes(path);
  const { notes, ...hosted } = withProblemsExplained(path, () => {
    const opened = hostWorkbook(openWorkbookFile(bytes));
    return { ...opened, notes: explainNotComputed(opened.file) };
  });
  return { path, ...hosted, workbook: readOnce(hosted.workbook), notes };
}

/** Formulas that the file's writer left to Excel and that the host could not compute. */
function explainNotComputed({ sheets }: WorkbookFile): readonly string[] {
  const cells = sheets.flatMap((sheet) =>
    Array.from(sheet.kind === "worksheet" ? sheet.formulaCells() : []).flatMap(({ row, column }) =>
      sheet.cell(row, column).value === null ? [formatCell({ sheet: sheet.name, row, column })] : [],
    ),
  );
  const [first] = cells;
  if (first === undefined) return [];
  const which =
    cells.length === 1 ? `The formula in ${first}` : `${cells.length} formulas (the first in ${first})`;
  const have = cells.length === 1 ? "has" : "have";
  return [
    `${which} ${have} no value in the file and could not be computed here, so they are read as blank. Open the file in Excel, save it, and run this again.`,
  ];
}

/** The same workbook, which is read anew only after something was written to it. */
function readOnce(workbook: Workbook): Workbook {
  let contents: Promise<WorkbookContents> | null = null;
  const afterwards = async <Done>(writing: Promise<Done>): Promise<Done> => {
    contents = null;
    return writing;
  };
  return {
    ...workbook,
    read: () => (contents ??= workbook.read()),
    writeSheet: (description) => afterwards(workbook.writeSheet(description)),
    updateTable: (update) => afterwards(workbook.updateTable(update)),
    applyEdits: (edits) => afterwards(workbook.applyEdits(edits)),
    saveSettings: (json) => afterwards(workbook.saveSettings(json)),
    saveSnapshots: (json) => afterwards(workbook.saveSnapshots(json)),
  };
}

/** The language that was asked for, else that of the workbook's settings, else English. */
export async function languageFor(asked: Language | null, { workbook }: OpenedFile): Promise<Language> {
  return asked ?? usableSettings(await workbook.read()).settings.language ?? "en";
}

/** The bytes of the workbook as it is now. */
export function savedBytes({ path, file }: OpenedFile): Uint8Array {
  return withProblemsExplained(path, () => file.save());
}

function withProblemsExplained<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    throw new CannotBeDone(explainXlsxProblem(basename(path), error.problem), { cause: error });
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CannotBeDone(explainReadFailure(path, errorCode(error)), { cause: error });
  }
}

function explainReadFailure(path: string, code: string): string {
  switch (code) {
    case "ENOENT":
      return `There is no file ${path}. Check the name and the folder.`;
    case "EISDIR":
      return `${path} is a folder. Name the .xlsx file in it.`;
    case "EACCES":
    case "EPERM":
      return `${path} may not be read. Ask for permission, or close the program that keeps it locked.`;
    default:
      return `${path} could not be read (${code}). Check the disk or the network drive and try again.`;
  }
}

/** The code that Node gives with an error of the file system, such as `ENOENT`. */
function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}

/** Where a command writes its workbook. */
export interface OutputPlace {
  readonly path: string;
}

/**
 * The place for the output, looked at before any work is done. The input is replaced only where that
 * was asked for in so many words.
 */
export async function outputPlace(input: string, out: string | null, inPlace: boolean): Promise<OutputPlace> {
  if (inPlace) {
    if (out !== null) throw new CannotBeDone("Say either --out or --in-place, not both.");
    // A link stays a link: what it points to is replaced.
    return writable(await realpath(input));
  }
  if (out === null) {
    throw new CannotBeDone(
      "Say where the workbook is to be written: --out FILE.xlsx, or --in-place to replace the input.",
    );
  }
  if (await isSameFile(input, out)) {
    throw new CannotBeDone(
      `${out} is the input itself. Choose another name, or say --in-place to replace it.`,
    );
  }
  return writable(resolve(out));
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  try {
    const [first, second] = await Promise.all([stat(a), stat(b)]);
    return first.dev === second.dev && first.ino === second.ino;
  } catch {
    // One of them does not exist.
    return resolve(a) === resolve(b);
  }
}

async function writable(path: string): Promise<OutputPlace> {
  const folder = dirname(path);
  const target = await stat(path).catch(() => null);
  if (target?.isDirectory()) throw new CannotBeDone(`${path} is a folder. Name a file in it.`);
  try {
    await access(folder, constants.W_OK);
    if (target !== null) await access(path, constants.W_OK);
  } catch (error) {
    throw new CannotBeDone(explainWriteFailure(path, errorCode(error)), { cause: error });
  }
  return { path };
}

function explainWriteFailure(path: string, code: string): string {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return `${path} cannot be written: there is no folder ${dirname(path)}. Make it, or choose another place.`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `${path} may not be written. Choose another place, or close the program that keeps it locked.`;
    case "ENOSPC":
      return `${path} cannot be written: the disk is full. Make room and try again.`;
    default:
      return `${path} could not be written (${code}). Check the disk or the network drive and try again.`;
  }
}

/** Writes the whole file beside its place and then moves it there, so that it is there whole or not at all. */
export async function writeWhole({ path }: OutputPlace, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    const mode = await stat(path).then(
      (existing) => existing.mode,
      () => 0o666,
    );
    const handle = await open(beside, "wx", mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new CannotBeDone(explainWriteFailure(path, errorCode(error)), { cause: error });
  }
}

/** What became of a sheet of the product's own, in words. */
export function sheetLines(sheet: WrittenSheet, path: string): string[] {
  return [
    `${sheet.rewritten ? "Rewrote" : "Wrote"} the sheet “${sheet.title}” in ${path}.`,
    ...(sheet.titleWasTaken
      ? ["The workbook has a sheet of that title already, so this one got a number."]
      : []),
    ...sheet.leftOut.map((part) => `Left out, since this Excel cannot make it: ${part}.`),
  ];
}
