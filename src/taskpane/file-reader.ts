import type { readSheetsOfFile } from "../xlsx";

/** Fetches what reads the sheets of an .xlsx file that somebody chose: only then is it needed. */
export async function fetchFileReader(): Promise<typeof readSheetsOfFile> {
  const reader = await import(/* webpackChunkName: "xlsx" */ "./chosen-files");
  return reader.readSheetsOfFile;
}
