import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";

/** Of a file's name, in bytes. */
const LONGEST_NAME = 255;

/**
 * A hidden name next to a file's, the same for each that asks; a name that leaves no room for the ending is recognized
 * by its hash.
 */
export function nameBeside(path: string, ending: string): string {
  const name = basename(path);
  const isShort = Buffer.byteLength(`.${name}${ending}`) <= LONGEST_NAME;
  const stem = isShort ? name : createHash("sha256").update(name).digest("hex").slice(0, 32);
  return join(dirname(path), `.${stem}${ending}`);
}
