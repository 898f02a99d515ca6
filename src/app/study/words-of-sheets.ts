import { languagesToldBy } from "../../plan/language/languages-told";
import { fetchWords } from "../../plan/language/lexicon/fetched-registry";
import type { Grid } from "../../workbook/grid";

/**
 * Fetches the words of the languages in which something of the sheets can be, and of that in which the user types;
 * rejects where they cannot be had.
 */
export function fetchWordsFor(grids: readonly Grid[], typed = "en"): Promise<void> {
  const texts = new Set<string>();
  for (const { sheet, values, numberFormats } of grids) {
    texts.add(sheet);
    for (const value of values.flat()) if (typeof value === "string") texts.add(value);
    for (const format of numberFormats.flat()) texts.add(format);
  }
  return fetchWords([...languagesToldBy(texts), typed]);
}
