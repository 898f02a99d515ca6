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

/** Fetches the words of languages where they are not here yet; rejects where they cannot be had. */
export async function fetchWords(languages: readonly string[]): Promise<void> {
  const missing = languages.filter((language) => !here.has(language));
  const fetched = await Promise.all(
    missing.flatMap((language) => {
      const fetchOne = FETCH[language];
      return fetchOne === undefined ? [] : [fetchOne().then((words) => [language, words] as const)];
    }),
  );
  const come = fetched.filter(([language]) => !here.has(language));
  if (come.length === 0) return;
  for (const [language, words] of come) here.set(language, words);
  const inOrder = LANGUAGES_READ.flatMap((language) => here.get(language) ?? []);
  lexicons = inOrder.map(({ lexicon }) => lexicon);
  activityLexicons = inOrder.map((words) => words.activities);
  makeAllAgain();
}
