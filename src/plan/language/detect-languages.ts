import { LANGUAGE_CODES, fetchWords, languagesToFetch } from "../../languages/registry";
import { comparable } from "./phrases";
import { foldText } from "./spelling/text-folding";
import { LETTERS_OF_LANGUAGES } from "./spelling/own-scripts";
import type { TellingWords } from "./telling-words";

/**
 * The languages other than English in which some of the texts can be: those of which they contain a letter or a
 * telling word. Most texts of a workbook are many times the same.
 */
export function detectLanguages(texts: Iterable<string>, tellingWords: TellingWords): readonly string[] {
  const distinct = new Set(texts);
  const words = new Set([...distinct].flatMap((text) => comparable(foldText(text)).split(" ")));
  const all = [...distinct].join("\n");
  return [
    ...LETTERS_OF_LANGUAGES.flatMap(([language, letter]) => (letter.test(all) ? language : [])),
    ...Object.entries(tellingWords).flatMap(([language, telling]) =>
      telling.some((word) => words.has(word)) ? language : [],
    ),
  ];
}

/** `tellingWords` of all languages, which the build computes: no page has all words. Elsewhere there is none. */
declare const TELLING_WORDS: TellingWords | undefined;

/**
 * Loads the words of the languages that texts tell of, and those of all where nothing says which words tell of them;
 * rejects where they cannot be had. Where all are loaded the texts are not gone through.
 */
export async function fetchWordsFor(texts: Iterable<string>): Promise<void> {
  if (languagesToFetch().length === 0) return;
  await fetchWords(
    typeof TELLING_WORDS === "undefined" ? LANGUAGE_CODES : detectLanguages(texts, TELLING_WORDS),
  );
}
