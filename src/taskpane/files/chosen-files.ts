// What the pane fetches to read a file that somebody chose; the file stays on this machine.
import { XlsxError, type XlsxProblem } from "@plan-of-action/xlsx";
import { readSheetsOfFile } from "../../app/files/sheets-of-file";

export type ReadFile =
  | { readonly kind: "read"; readonly sheets: ReturnType<typeof readSheetsOfFile> }
  | { readonly kind: "unreadable"; readonly problem: XlsxProblem };

/** The sheets of an .xlsx file, or why its bytes cannot be read. */
export function readChosenFile(bytes: Uint8Array): ReadFile {
  try {
    return { kind: "read", sheets: readSheetsOfFile(bytes) };
  } catch (error) {
    if (error instanceof XlsxError) return { kind: "unreadable", problem: error.problem };
    throw error;
  }
}
