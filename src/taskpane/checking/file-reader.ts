import type { ReadFile } from "./chosen-files";
import { fetchPlanChecker } from "./plan-checker";

/** Fetches what reads the sheets of an .xlsx file that somebody chose: only then is it needed. The words of a file come with it. */
export async function fetchFileReader(): Promise<(bytes: Uint8Array) => Promise<ReadFile>> {
  const [{ readChosenFile }, { fetchWordsFor }] = await Promise.all([
    import(/* webpackChunkName: "xlsx" */ "./chosen-files"),
    fetchPlanChecker(),
  ]);
  return async (bytes) => {
    const read = readChosenFile(bytes);
    if (read.kind === "read") await fetchWordsFor(read.sheets.map(({ grid }) => grid));
    return read;
  };
}
