import type { ActivityWords } from "./activity-words";
import * as en from "./en";
import { LANGUAGES_READ, type LanguageRead } from "./languages-read";
import type { Lexicon } from "./lexicon";
import { makeAllAgain } from "./made-again";

/*
 * What stands in a page in the place of the registry: English, and the languages that were fetched. What is made
 * of the lexicons when a module is loaded is made again when words come.
 */

/** All words of a language. */
interface LanguageWords {
  readonly lexicon: Lexicon;
  readonly activities: ActivityWords;
}

/** The other languages. */
const FETCH: Readonly<Record<Exclude<LanguageRead, "en">, () => Promise<LanguageWords>>> = {
  es: () => import(/* webpackChunkName: "words-es" */ "./es"),
  fr: () => import(/* webpackChunkName: "words-fr" */ "./fr"),
  th: () => import(/* webpackChunkName: "words-th" */ "./th"),
  km: () => import(/* webpackChunkName: "words-km" */ "./km"),
  lo: () => import(/* webpackChunkName: "words-lo" */ "./lo"),
  vi: () => import(/* webpackChunkName: "words-vi" */ "./vi"),
  id: () => import(/* webpackChunkName: "words-id" */ "./id"),
  pt: () => import(/* webpackChunkName: "words-pt" */ "./pt"),
  fil: () => import(/* webpackChunkName: "words-fil" */ "./fil"),
  it: () => import(/* webpackChunkName: "words-it" */ "./it"),
  tr: () => import(/* webpackChunkName: "words-tr" */ "./tr"),
  he: () => import(/* webpackChunkName: "words-he" */ "./he"),
};

const here = new Map<string, LanguageWords>([["en", en]]);

/** @public as `registry.ts` */
export let lexicons: readonly Lexicon[] = [en.lexicon];
/** @public as `registry.ts` */
export let activityLexicons: readonly ActivityWords[] = [en.activities];

/** @public as `registry.ts` */
export function languagesToFetch(): readonly string[] {
  return Object.keys(FETCH).filter((language) => !here.has(language));
}

/** @public as `registry.ts` */
export async function fetchWords(languages: readonly string[]): Promise<boolean> {
  const asked = Object.entries(FETCH).filter(
    ([language]) => languages.includes(language) && !here.has(language),
  );
  const fetched = await Promise.all(
    asked.map(async ([language, fetch]) => [language, await fetch()] as const),
  );
  // Another call may have fetched the same words meanwhile.
  const come = fetched.filter(([language]) => !here.has(language));
  for (const [language, words] of come) here.set(language, words);
  if (come.length > 0) {
    const inOrder = LANGUAGES_READ.flatMap((language) => here.get(language) ?? []);
    lexicons = inOrder.map(({ lexicon }) => lexicon);
    activityLexicons = inOrder.map((words) => words.activities);
    makeAllAgain();
  }
  return asked.length > 0;
}
