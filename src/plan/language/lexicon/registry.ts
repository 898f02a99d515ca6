import { en } from "./en";
import { es } from "./es";
import { fil } from "./fil";
import { fr } from "./fr";
import { id } from "./id";
import { it } from "./it";
import { km } from "./km";
import type { Lexicon } from "./lexicon";
import { lo } from "./lo";
import { pt } from "./pt";
import { th } from "./th";
import { vi } from "./vi";

export type { Lexicon } from "./lexicon";

/** All languages that are read, each with its words. */
export const lexicons: readonly Lexicon[] = [en, es, fr, th, km, lo, vi, id, pt, fil, it];

/** The languages whose words are yet to be fetched: none, but in the pane (`fetched-registry.ts`). */
export function languagesToFetch(): readonly string[] {
  return [];
}

/** Fetches the words of languages where they are not here yet; whether some came. Rejects where they cannot be had. */
export function fetchWords(_languages: readonly string[]): Promise<boolean> {
  return Promise.resolve(false);
}
