import { catalogues, type Language } from "./catalogues";
import { type Words, wordsOf } from "./words-of";

/** Puts messages into the words of a language. */
export function createTranslator(language: Language): Words {
  return wordsOf(language, catalogues[language], catalogues.en);
}
