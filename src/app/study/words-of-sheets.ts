import { fetchWordsToldBy } from "../../plan/language/languages-told";
import type { WorkbookContents } from "../../workbook/workbook";

/** Fetches the words of the languages that the sheets tell of, where they are not here; rejects where they cannot be had. */
export function fetchWordsOf({ sheets }: WorkbookContents): Promise<void> {
  return fetchWordsToldBy(() => textsOf(sheets));
}

/** All that words can stand in, each once: the titles of sheets, their texts, and the number formats. */
function textsOf(sheets: WorkbookContents["sheets"]): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { grid } of sheets) {
    texts.add(grid.sheet);
    for (const row of grid.values) for (const value of row) if (typeof value === "string") texts.add(value);
    for (const row of grid.numberFormats) for (const format of row) texts.add(format);
  }
  return texts;
}
