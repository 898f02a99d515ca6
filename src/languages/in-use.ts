import { words as en } from "./en";
import type { LanguageWords } from "./language-words";

/** English is always read. The order is that of the registry, whatever came first. */
let inUse: readonly LanguageWords[] = [en];

/** The languages that plans are read in now. The registry adds to them; nothing that is made of them is kept but by `ofLanguages`. */
export function languagesInUse(): readonly LanguageWords[] {
  return inUse;
}

/** Reads in these languages from now on. */
export function useLanguages(languages: readonly LanguageWords[]): void {
  inUse = languages;
}

/**
 * What is made of the words of all languages in use: made when it is first asked for, and again when that is after
 * other languages came. A constant of a module would hold the words of those that were there when it was loaded.
 */
export function ofLanguages<Made>(make: (languages: readonly LanguageWords[]) => Made): () => Made {
  let last: { readonly languages: readonly LanguageWords[]; readonly made: Made } | null = null;
  return () => {
    if (last?.languages !== inUse) last = { languages: inUse, made: make(inUse) };
    return last.made;
  };
}
