import type { readChosenFile } from "./chosen-files";

/** Fetches what reads the sheets of an .xlsx file that somebody chose: only then is it needed. */
export async function fetchFileReader(): Promise<typeof readChosenFile> {
  const reader = await import(/* webpackChunkName: "xlsx" */ "./chosen-files");
  return reader.readChosenFile;
}
