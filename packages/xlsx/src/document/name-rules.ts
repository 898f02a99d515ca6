import { parseAddress } from "../grid/cell-reference";
import { XlsxError } from "../xlsx-error";

const LONGEST = 255;

/**
 * Throws `nameNotAllowed` where Excel would not take a text as the name of an area or a table: it
 * has to be a word, and none that reads as a cell.
 */
export function checkDefinedName(name: string): void {
  const detail = objection(name);
  if (detail !== null) throw new XlsxError({ kind: "nameNotAllowed", name, detail });
}

function objection(name: string): string | null {
  if (name.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name)) return "it is no word of letters, digits and _";
  if (parseAddress(name) !== null || /^(R\d*)?(C\d*)?$/i.test(name)) return "it reads as a cell";
  return null;
}

/** Throws `nameNotAllowed` where another table or name of the workbook has the name of a new table. */
export function checkTableName(name: string, taken: readonly string[]): void {
  checkDefinedName(name);
  if (!taken.some((other) => other.toLowerCase() === name.toLowerCase())) return;
  throw new XlsxError({ kind: "nameNotAllowed", name, detail: "another table or name has it" });
}
