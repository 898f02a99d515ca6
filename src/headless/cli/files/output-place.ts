import { createHash, randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, lstat, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, resolve } from "node:path";
import { CannotBeDone } from "../cannot-be-done";
import { errorCode } from "./input-file";
import { nameBeside } from "./name-beside";
import { withFileLock } from "./file-lock";

/** Where a command writes its workbook. */
export interface OutputPlace {
  readonly path: string;
  readonly replaces: Replaced;
}

/** What may be there when it is written: a new file is where none did, or an empty one. */
type Replaced =
  | { readonly kind: "anything" }
  | { readonly kind: "nothing" }
  | { readonly kind: "what was read"; readonly hash: string };

/** A file of another name than the inputs. */
export interface NewFile {
  readonly out: string | null;
  /** A file that is there already is written over. */
  readonly overwrites: boolean;
}

/** The file that a command has read. */
interface Input {
  readonly path: string;
  readonly hash: string;
}

/** What is made of the input: a workbook, or a text as which it is exported. */
interface OutputOfInput extends NewFile {
  readonly inPlace: boolean;
  readonly isText?: boolean;
}

/** Tells contents apart. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * The place for the output, looked at before any work is done. The input is replaced only where that
 * was asked for in so many words.
 */
export async function outputPlace(
  input: Input,
  { out, overwrites, inPlace, isText = false }: OutputOfInput,
): Promise<OutputPlace> {
  if (inPlace) {
    if (out !== null) throw new CannotBeDone("Say either --out or --in-place, not both.");
    // A link stays a link: what it points to is replaced.
    const path = await writable(await realpath(input.path));
    return { path, replaces: { kind: "what was read", hash: input.hash } };
  }
  if (out === null) {
    throw new CannotBeDone(
      "Say where the workbook is to be written: --out FILE.xlsx, or --in-place to replace the input.",
    );
  }
  if (await isSameFile(input.path, out)) {
    throw new CannotBeDone(
      `${out} is the input itself. Choose another name, or say --in-place to replace it.`,
    );
  }
  return freePlace(out, overwrites, isText ? null : endingFor(input.path));
}

/**
 * The place for an output that is made of several files, none of which it may be. `kind` is what it is to be
 * called in the message that asks for it.
 */
export async function newPlace(
  { out, overwrites }: NewFile,
  inputs: readonly string[],
  kind: string,
): Promise<OutputPlace> {
  if (out === null) throw new CannotBeDone(`Say where it is to be written: --out ${kind}.`);
  for (const input of inputs) {
    if (await isSameFile(input, out))
      throw new CannotBeDone(`${out} is one of the inputs. Choose another name.`);
  }
  return freePlace(out, overwrites, extname(kind) === ".xlsx" ? ".xlsx" : null);
}

/** A workbook with macros keeps them, and can only be opened under the ending that says so. */
function endingFor(input: string): string {
  return extname(input).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
}

/** Raises `CannotBeDone` where a workbook's name ends as that of another kind of file, or has no ending: no program would open it. */
function requireEnding(out: string, ending: string): void {
  const own = extname(out);
  if (own.toLowerCase() === ending) return;
  const not = own.length > 1 ? ` and not in ${own}` : "";
  throw new CannotBeDone(
    `${out} would be a workbook, whose name ends in ${ending}${not}. Write --out ${basename(out, own)}${ending}.`,
  );
}

/**
 * The place of a new file; of a link that of what it points to. A file that holds something is somebody's work, and is
 * written over only where that was asked for in so many words.
 */
async function freePlace(out: string, overwrites: boolean, ending: string | null): Promise<OutputPlace> {
  if (/[/\\]$/.test(out)) throw new CannotBeDone(`${out} names a folder. Name a file in it.`);
  const path = await targetOf(out);
  const there = await stat(path).catch(() => null);
  if (there !== null && !there.isFile() && !there.isDirectory()) {
    throw new CannotBeDone(`${out} is not a file that can be written. Choose another name.`);
  }
  if (ending !== null && !there?.isDirectory()) requireEnding(out, ending);
  if (!overwrites && !(await isFree(path))) {
    throw new CannotBeDone(
      `${out} is there already. Choose another name, or say --overwrite to write over it.`,
    );
  }
  return { path: await writable(path), replaces: { kind: overwrites ? "anything" : "nothing" } };
}

/** The path to which a name leads, through links. */
async function targetOf(out: string): Promise<string> {
  const path = resolve(out);
  if ((await lstat(path).catch(() => null)) === null) return path;
  try {
    return await realpath(path);
  } catch (error) {
    throw new CannotBeDone(`${out} is a link that leads nowhere. Choose another name.`, { cause: error });
  }
}

/** Whether no file is there, or one that holds nothing. */
async function isFree(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => null);
  return !there?.isFile() || there.size === 0;
}

/** A name next to a place under which its file is made, before it is moved there whole. */
export function partBeside(path: string): string {
  return nameBeside(path, `.${randomUUID()}.part`);
}

/** Makes a file under a name next to its place; where that fails it leaves nothing there and says why. */
export async function withWriteFailures<Done>(
  path: string,
  beside: string,
  work: () => Promise<Done>,
): Promise<Done> {
  try {
    return await work();
  } catch (error) {
    // The name itself may be one that no file can have.
    await rm(beside, { force: true }).catch(() => undefined);
    if (error instanceof CannotBeDone) throw error;
    throw new CannotBeDone(explainWriteFailure(path, errorCode(error)), { cause: error });
  }
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

/** The path, where a file can be written there. */
async function writable(path: string): Promise<string> {
  const folder = dirname(path);
  const target = await stat(path).catch(() => null);
  if (target?.isDirectory()) throw new CannotBeDone(`${path} is a folder. Name a file in it.`);
  try {
    await access(folder, constants.W_OK);
    if (target !== null) await access(path, constants.W_OK);
  } catch (error) {
    throw new CannotBeDone(explainWriteFailure(path, errorCode(error)), { cause: error });
  }
  return path;
}

/** In words: why a file could not be written. */
export function explainWriteFailure(path: string, code: string): string {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return `${path} cannot be written: there is no folder ${dirname(path)}. Create it, or choose another place.`;
    case "EEXIST":
      return `${path} cannot be a folder: there is a file of that name. Choose another name.`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `${path} cannot be written. Choose another place, or close the program that has locked it.`;
    case "ERR_INVALID_ARG_VALUE":
      return "The name for the output has a character that no name can have. Choose another name.";
    case "ENOSPC":
      return `${path} cannot be written: the disk is full. Make room and try again.`;
    default:
      return `${path} could not be written (${code}). Check the disk or the network drive and try again.`;
  }
}

/**
 * Writes the whole file next to its place and then moves it there, so that it is there whole or not at all. Raises
 * `CannotBeDone` where what it replaces is not what was read: somebody else's work would be lost.
 */
export async function writeWhole({ path, replaces }: OutputPlace, bytes: Uint8Array): Promise<void> {
  const beside = partBeside(path);
  await withWriteFailures(path, beside, async () => {
    await writeAndSync(beside, await modeOf(path), bytes);
    await moveThere(beside, { path, replaces });
  });
}

/** Moves a file that was made next to its place there, where what is there may still be replaced. */
export async function moveThere(beside: string, { path, replaces }: OutputPlace): Promise<void> {
  if (replaces.kind === "anything") return rename(beside, path);
  await withFileLock(path, async () => {
    if (replaces.kind === "what was read") await requireUnchanged(path, replaces.hash);
    else await requireStillFree(path);
    await rename(beside, path);
  });
}

async function requireStillFree(path: string): Promise<void> {
  if (await isFree(path)) return;
  throw new CannotBeDone(
    `${path} was made by another program or another run while this was working, so nothing was written. Choose another name.`,
  );
}

async function writeAndSync(path: string, mode: number, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, "wx", mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function modeOf(path: string): Promise<number> {
  return stat(path).then(
    (existing) => existing.mode,
    () => 0o666,
  );
}

async function requireUnchanged(path: string, hash: string): Promise<void> {
  const now = await readFile(path).catch(() => null);
  if (now !== null && hashOf(now) === hash) return;
  const what = now === null ? "was moved or deleted" : "was changed by another program or another run";
  throw new CannotBeDone(
    `${path} ${what} while this was working, so nothing was written. Run it again to work on the file as it is now.`,
  );
}
