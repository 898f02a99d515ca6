import { XlsxError, type XlsxProblem } from "@plan-of-action/xlsx";
import { fetchAllWords } from "../../app";
import { readSheetsOfFile } from "../../app/files/sheets-of-file";

export type ReadFile =
  | { readonly kind: "read"; readonly sheets: ReturnType<typeof readSheetsOfFile> }
  | { readonly kind: "unreadable"; readonly problem: XlsxProblem };

/**
 * The sheets of an .xlsx file that somebody chose, or why its bytes cannot be read; the file stays on this machine. It
 * can be in any language, so the words of all are fetched first.
 */
export async function readChosenFile(bytes: Uint8Array): Promise<ReadFile> {
  await fetchAllWords();
  try {
    return { kind: "read", sheets: readSheetsOfFile(bytes) };
  } catch (error) {
    if (error instanceof XlsxError) return { kind: "unreadable", problem: error.problem };
    throw error;
  }
}
