import { readFile, stat } from "node:fs/promises";
import { CannotBeDone } from "../cannot-be-done";

/** What the bytes of a workbook come to, compressed, is far below; a larger file would be a strain to the machine. */
const MAX_BYTES = 200 * 1024 * 1024;

/** The bytes of a file. Raises `CannotBeDone` where it cannot be read or has more than it may. */
export async function readInput(path: string, most = MAX_BYTES): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > most) throw new CannotBeDone(explainSize(path, size, most));
    return await readFile(path);
  } catch (error) {
    if (error instanceof CannotBeDone) throw error;
    throw new CannotBeDone(explainReadFailure(path, errorCode(error)), { cause: error });
  }
}

function explainSize(path: string, size: number, most: number): string {
  const inMegabytes = (bytes: number): string => String(Math.ceil(bytes / 1024 / 1024));
  return `${path} has ${inMegabytes(size)} MB, but at most ${inMegabytes(most)} MB are read. Split it, or remove what is not needed.`;
}

function explainReadFailure(path: string, code: string): string {
  switch (code) {
    case "ENOENT":
      return `There is no file ${path}. Check the name and the folder.`;
    case "EISDIR":
      return `${path} is a folder. Name the file in it.`;
    case "ERR_INVALID_ARG_VALUE":
      return "The name of the file has a character that no name can have. Check the name.";
    case "EACCES":
    case "EPERM":
      return `${path} cannot be read. Ask for permission, or close the program that has locked it.`;
    default:
      return `${path} could not be read (${code}). Check the disk or the network drive and try again.`;
  }
}

/** The code that Node gives with an error of the file system, such as `ENOENT`. */
export function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}
