import type { ActivityWords } from "./activity-words";
import { en } from "./en";
import { activities } from "./en/activities";
import { LANGUAGES_READ } from "./languages-read";
import type { Lexicon } from "./lexicon";
import { makeAllAgain } from "./made-again";

/*
 * What stands in a page in the place of the two registries: English, and the languages that were fetched. What is made
 * of the lexicons when a module is loaded is made again when words come.
 */

/** All words of a language. */
interface LanguageWords {
  readonly lexicon: Lexicon;
  readonly activities: ActivityWords;
}

/** The other languages. */
const FETCH: Readonly<Partial<Record<string, () => Promise<LanguageWords>>>> = {
  es: async () => ({
    lexicon: (await import(/* webpackChunkName: "words-es" */ "./es")).es,
    activities: (await import(/* webpackChunkName: "words-es" */ "./es/activities")).activities,
  }),
  fr: async () => ({
    lexicon: (await import(/* webpackChunkName: "words-fr" */ "./fr")).fr,
    activities: (await import(/* webpackChunkName: "words-fr" */ "./fr/activities")).activities,
  }),
  th: async () => ({
    lexicon: (await import(/* webpackChunkName: "words-th" */ "./th")).th,
    activities: (await import(/* webpackChunkName: "words-th" */ "./th/activities")).activities,
  }),
  km: async () => ({
    lexicon: (await import(/* webpackChunkName: "words-km" */ "./km")).km,
    activities: (await import(/* webpackChunkName: "words-km" */ "./km/activities")).activities,
  }),
  lo: async () => ({
    lexicon: (await import(/* webpackChunkName: "words-lo" */ "./lo")).lo,
    activities: (await import(/* webpackChunkName: "words-lo" */ "./lo/activities")).activities,
  }),
  vi: async () => ({
    lexicon: (await import(/* webpackChunkName: "words-vi" */ "./vi")).vi,
    activities: (await import(/* webpackChunkName: "words-vi" */ "./vi/activities")).activities,
  }),
  id: async () => ({
    lexicon: (await import(/* webpackChunkName: "words-id" */ "./id")).id,
    activities: (await import(/* webpackChunkName: "words-id" */ "./id/activities")).activities,
  }),
  pt: async () => ({
    lexicon: (await import(/* webpackChunkName: "words-pt" */ "./pt")).pt,
    activities: (await import(/* webpackChunkName: "words-pt" */ "./pt/activities")).activities,
  }),
  fil: async () => ({
    lexicon: (await import(/* webpackChunkName: "words-fil" */ "./fil")).fil,
    activities: (await import(/* webpackChunkName: "words-fil" */ "./fil/activities")).activities,
  }),
  it: async () => ({
    lexicon: (await import(/* webpackChunkName: "words-it" */ "./it")).it,
    activities: (await import(/* webpackChunkName: "words-it" */ "./it/activities")).activities,
  }),
};

const here = new Map<string, LanguageWords>([["en", { lexicon: en, activities }]]);

/** @public as `registry.ts` */
export let lexicons: readonly Lexicon[] = [en];
/** @public as `activity-registry.ts` */
export let activityLexicons: readonly ActivityWords[] = [activities];

/** @public as `registry.ts` */
export function languagesToFetch(): readonly string[] {
  return Object.keys(FETCH).filter((language) => !here.has(language));
}

/** @public as `registry.ts` */
export async function fetchWords(languages: readonly string[]): Promise<boolean> {
  const fetched = await Promise.all(
    languagesToFetch()
      .filter((language) => languages.includes(language))
      .map(async (language) => [language, await FETCH[language]?.()] as const),
  );
  // Another call may have fetched the same words meanwhile.
  const come = fetched.filter(([language]) => !here.has(language));
  for (const [language, words] of come) if (words !== undefined) here.set(language, words);
  if (come.length === 0) return false;
  const inOrder = LANGUAGES_READ.flatMap((language) => here.get(language) ?? []);
  lexicons = inOrder.map(({ lexicon }) => lexicon);
  activityLexicons = inOrder.map((words) => words.activities);
  makeAllAgain();
  return true;
}
