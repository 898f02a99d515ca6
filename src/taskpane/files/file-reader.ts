import type { readChosenFile } from "./chosen-files";
import { fetchPlanChecker } from "../chunks/plan-checker";

/**
 * Fetches what reads the sheets of an .xlsx file that somebody chose: only then is it needed. A file can be in any
 * language, so the words of all come with it.
 */
export async function fetchFileReader(): Promise<typeof readChosenFile> {
  const [reader] = await Promise.all([
    import(/* webpackChunkName: "xlsx" */ "./chosen-files"),
    fetchWordsOfFiles(),
  ]);
  return reader.readChosenFile;
}

/** Fetches the words in which a file that is not a workbook, or a text that was pasted, can have its headers. */
export async function fetchWordsOfFiles(): Promise<void> {
  await (await fetchPlanChecker()).fetchAllWords();
}
