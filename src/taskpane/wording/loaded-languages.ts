import type { Translate } from "../../app";
import { textsAtOnce } from "../../locales/en/at-once";
import { type Catalogue, type Language, LANGUAGES } from "../../locales/languages";
import { wordsOf } from "../../locales/words-of";

/** English, as far as it is here: what the first view says comes with the pane, the rest is added once it is fetched. */
const english: Record<string, string> = { ...textsAtOnce };

/**
 * The catalogues that are here. English comes with the pane, since it stands in for what others lack; the
 * others are fetched, so that nobody waits for two languages that they do not read.
 */
const loaded = new Map<Language, Catalogue>([["en", english]]);

const FETCH: Readonly<Record<Language, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  en: () => Promise.resolve({ catalogue: english }),
  km: () => import(/* webpackChunkName: "km" */ "../../locales/km"),
  th: () => import(/* webpackChunkName: "th" */ "../../locales/th"),
};

export function isLoaded(language: Language): boolean {
  return loaded.has(language);
}

/** The languages that the pane has been asked to speak. */
const asked = new Set<Language>();

/** The languages in which somebody may type. */
export function languagesAsked(): readonly Language[] {
  return [...asked];
}

/** Fetches the texts of the language that the pane is to speak; rejects where they cannot be had. */
export function loadLanguage(language: Language): Promise<void> {
  asked.add(language);
  return loadTexts(language);
}

async function loadTexts(language: Language): Promise<void> {
  if (loaded.has(language)) return;
  loaded.set(language, (await FETCH[language]()).catalogue);
}

/** Adds English texts that were fetched with what says them; whoever puts messages into words has them from then on. */
export function addEnglish(texts: Catalogue): void {
  Object.assign(english, texts);
}

/** Fetches the texts of all languages: a sheet can be written in another one than that of the pane. */
export async function loadAllLanguages(): Promise<void> {
  await Promise.all(LANGUAGES.map(loadTexts));
}

/** Puts messages into the words of a language that was loaded, and of English until it is. */
export function createTranslator(language: Language): Translate {
  return wordsOf(language, loaded.get(language) ?? english, english);
}
