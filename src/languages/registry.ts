import { languagesInUse, useLanguages } from "./in-use";
import type { LanguageWords } from "./language-words";

/*
 * All languages that plans are read in, in the order in which their words count, each with what loads it. The command
 * line loads all of them first; the pane loads those that a workbook has words of.
 */
const LANGUAGES = [
  { code: "en", load: () => import("./en") },
  { code: "es", load: () => import(/* webpackChunkName: "words-es" */ "./es") },
  { code: "fr", load: () => import(/* webpackChunkName: "words-fr" */ "./fr") },
  { code: "th", load: () => import(/* webpackChunkName: "words-th" */ "./th") },
  { code: "km", load: () => import(/* webpackChunkName: "words-km" */ "./km") },
  { code: "lo", load: () => import(/* webpackChunkName: "words-lo" */ "./lo") },
  { code: "vi", load: () => import(/* webpackChunkName: "words-vi" */ "./vi") },
  { code: "id", load: () => import(/* webpackChunkName: "words-id" */ "./id") },
  { code: "pt", load: () => import(/* webpackChunkName: "words-pt" */ "./pt") },
  { code: "fil", load: () => import(/* webpackChunkName: "words-fil" */ "./fil") },
  { code: "it", load: () => import(/* webpackChunkName: "words-it" */ "./it") },
  { code: "tr", load: () => import(/* webpackChunkName: "words-tr" */ "./tr") },
  { code: "he", load: () => import(/* webpackChunkName: "words-he" */ "./he") },
] as const satisfies readonly {
  readonly code: string;
  readonly load: () => Promise<{ readonly words: LanguageWords }>;
}[];

export type LanguageCode = (typeof LANGUAGES)[number]["code"];

/** The codes of all languages that plans are read in. */
export const LANGUAGE_CODES: readonly LanguageCode[] = LANGUAGES.map(({ code }) => code);

/** The languages whose words are not loaded yet. */
export function languagesToFetch(): readonly LanguageCode[] {
  const loaded = new Set(languagesInUse().map(({ language }) => language));
  return LANGUAGE_CODES.filter((code) => !loaded.has(code));
}

/**
 * Loads the words of languages that are not loaded yet; whether there were any. Rejects where they cannot be had.
 * Whoever has read before reads again.
 */
export async function fetchWords(languages: readonly string[]): Promise<boolean> {
  const asked = languagesToFetch().filter((code) => languages.includes(code));
  const come = await Promise.all(
    LANGUAGES.flatMap(({ code, load }) => (asked.includes(code) ? [load()] : [])),
  );
  // Another call may have loaded others meanwhile.
  const all = [...languagesInUse(), ...come.map(({ words }) => words)];
  if (come.length > 0)
    useLanguages(LANGUAGE_CODES.flatMap((code) => all.find(({ language }) => language === code) ?? []));
  return asked.length > 0;
}

/** Loads the words of all languages; whether some were not loaded yet. Rejects where they cannot be had. */
export function fetchAllWords(): Promise<boolean> {
  return fetchWords(LANGUAGE_CODES);
}
