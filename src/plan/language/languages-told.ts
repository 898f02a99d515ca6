import { fetchWords, languagesToFetch } from "./lexicon/registry";
import { TELLING_WORDS } from "./lexicon/telling-words";
import { comparable } from "./phrases";
import { foldText } from "./spelling/text-folding";
import { LETTERS_OF_LANGUAGES } from "./spelling/own-scripts";

export { fetchWords } from "./lexicon/registry";

/**
 * The languages next to English in which some of the texts can be: those of which a letter or a word is in them. Most
 * texts of a workbook are many times the same.
 */
export function languagesToldBy(texts: Iterable<string>): readonly string[] {
  const distinct = new Set(texts);
  const words = new Set([...distinct].flatMap((text) => comparable(foldText(text)).split(" ")));
  const all = [...distinct].join("\n");
  return [
    ...LETTERS_OF_LANGUAGES.flatMap(([language, letter]) => (letter.test(all) ? language : [])),
    ...Object.entries(TELLING_WORDS).flatMap(([language, telling]) =>
      telling.some((word) => words.has(word)) ? language : [],
    ),
  ];
}

/**
 * Fetches the words of the languages that texts tell of, where they are not here; rejects where they cannot be had. Where
 * all are here the texts are not gone through.
 */
export async function fetchWordsToldBy(texts: Iterable<string>): Promise<void> {
  if (languagesToFetch().length > 0) await fetchWords(languagesToldBy(texts));
}

/** Fetches the words of all languages; whether some were not here. Rejects where they cannot be had. */
export function fetchAllWords(): Promise<boolean> {
  return fetchWords(languagesToFetch());
}
