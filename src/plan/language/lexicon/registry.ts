import { lexicon as en } from "./en";
import { lexicon as es } from "./es";
import { lexicon as fil } from "./fil";
import { lexicon as fr } from "./fr";
import { lexicon as id } from "./id";
import { lexicon as it } from "./it";
import { lexicon as km } from "./km";
import type { Lexicon } from "./lexicon";
import { lexicon as lo } from "./lo";
import { lexicon as pt } from "./pt";
import { lexicon as th } from "./th";
import { lexicon as vi } from "./vi";

export type { Lexicon } from "./lexicon";

/** All languages that are read, each with its words. */
export const lexicons: readonly Lexicon[] = [en, es, fr, th, km, lo, vi, id, pt, fil, it];

/** The languages whose words are yet to be fetched: none, but in the pane (`fetched-registry.ts`). */
export function languagesToFetch(): readonly string[] {
  return [];
}

/** Fetches the words of languages where they are not here yet; whether some were not. Rejects where they cannot be had. */
export function fetchWords(_languages: readonly string[]): Promise<boolean> {
  return Promise.resolve(false);
}
