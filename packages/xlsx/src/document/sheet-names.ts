import type { SheetFile } from "../workbook-file";
import { XlsxError } from "../xlsx-error";

const LONGEST = 31;

/** Throws `nameNotAllowed` where Excel would not take the name for a tab next to the others. */
export function checkSheetName(name: string, others: readonly SheetFile[]): void {
  const detail = objection(name, others);
  if (detail !== null) throw new XlsxError({ kind: "nameNotAllowed", name, detail });
}

function objection(name: string, others: readonly SheetFile[]): string | null {
  if (name.trim() === "") return "it is blank";
  if (name.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  // eslint-disable-next-line no-control-regex -- XML cannot hold them
  if (/[[\]:*?/\\\u0000-\u001F]/.test(name)) return "it has one of the characters [ ] : * ? / \\";
  if (name.startsWith("'") || name.endsWith("'")) return "it begins or ends with an apostrophe";
  if (name.toLowerCase() === "history") return "Excel keeps the name for itself";
  const isTaken = others.some((other) => other.name.toLowerCase() === name.toLowerCase());
  return isTaken ? "another sheet has it" : null;
}
