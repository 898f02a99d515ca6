import * as en from "./en";
import * as es from "./es";
import * as fil from "./fil";
import * as fr from "./fr";
import * as he from "./he";
import * as id from "./id";
import * as it from "./it";
import * as km from "./km";
import * as lo from "./lo";
import * as pt from "./pt";
import * as th from "./th";
import * as tr from "./tr";
import * as vi from "./vi";
import type { ActivityWords } from "./activity-words";
import type { Lexicon } from "./lexicon";

export type { ActivityWords } from "./activity-words";
export type { Lexicon } from "./lexicon";

/** All languages that are read. */
const ALL = [en, es, fr, th, km, lo, vi, id, pt, fil, it, tr, he];

/** Each with its words. */
export const lexicons: readonly Lexicon[] = ALL.map(({ lexicon }) => lexicon);

/** What they say of activities. */
export const activityLexicons: readonly ActivityWords[] = ALL.map(({ activities }) => activities);

/** The languages whose words are yet to be fetched: none, but in the pane (`fetched-registry.ts`). */
export function languagesToFetch(): readonly string[] {
  return [];
}

/** Fetches the words of languages where they are not here yet; whether some were not. Rejects where they cannot be had. */
export function fetchWords(_languages: readonly string[]): Promise<boolean> {
  return Promise.resolve(false);
}
