import { fetchWordsFor } from "../../plan/language/detect-languages";
import type { WorkbookContents } from "../../workbook/workbook";

/** Fetches the words of the languages that the sheets tell of, where they are not here; rejects where they cannot be had. */
export function fetchWordsOf({ sheets }: WorkbookContents): Promise<void> {
  return fetchWordsFor(textsOf(sheets));
}

/** All that words can be in: the titles of sheets, their texts, and the number formats. */
function* textsOf(sheets: WorkbookContents["sheets"]): Iterable<string> {
  for (const { grid } of sheets) {
    yield grid.sheet;
    for (const row of grid.values) yield* row.filter((value) => typeof value === "string");
    for (const row of grid.numberFormats) yield* row;
  }
}
