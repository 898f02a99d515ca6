import { languagesToldBy } from "../../plan/language/languages-told";
import { fetchWords } from "../../plan/language/lexicon/fetched-registry";
import { type Grid, textsOf } from "../../workbook/grid";

/**
 * Fetches the words of the languages in which something of the sheets can be, and of that in which the user types;
 * rejects where they cannot be had.
 */
export function fetchWordsFor(grids: readonly Grid[], typed = "en"): Promise<void> {
  const formats = new Set(grids.flatMap(({ numberFormats }) => numberFormats.flat()));
  return fetchWords([...languagesToldBy([...textsOf(grids), ...formats]), typed]);
}
