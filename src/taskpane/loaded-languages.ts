import type { Translate } from "../app";
import { catalogue as english } from "../locales/en";
import { type Catalogue, type Language, LANGUAGES } from "../locales/languages";
import { wordsOf } from "../locales/words-of";

/**
 * The catalogues that are here. English comes with the pane, since it stands in for what others lack; the
 * others are fetched, so that nobody waits for two languages that they do not read.
 */
const loaded = new Map<Language, Catalogue>([["en", english]]);

const FETCH: Readonly<Record<Language, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  en: () => Promise.resolve({ catalogue: english }),
  km: () => import(/* webpackChunkName: "km" */ "../locales/km"),
  th: () => import(/* webpackChunkName: "th" */ "../locales/th"),
};

export function isLoaded(language: Language): boolean {
  return loaded.has(language);
}

/** Fetches the texts of a language where they are not here yet; rejects where they cannot be had. */
export async function loadLanguage(language: Language): Promise<void> {
  if (loaded.has(language)) return;
  loaded.set(language, (await FETCH[language]()).catalogue);
}

/** Fetches the texts of all languages: a sheet can be written in another one than that of the pane. */
export async function loadAllLanguages(): Promise<void> {
  await Promise.all(LANGUAGES.map(loadLanguage));
}

/** Puts messages into the words of a language that was loaded, and of English until it is. */
export function createTranslator(language: Language): Translate {
  return wordsOf(language, loaded.get(language) ?? english, english);
}
