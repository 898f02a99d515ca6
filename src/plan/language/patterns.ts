import { either } from "./either";
import type { Pattern } from "../../languages/entries";
import type { LanguageWords } from "../../languages/language-words";
import { languagesInUse } from "../../languages/in-use";
import { isWithoutWordSpaces } from "./spelling/text-folding";

/** `\b` knows Latin letters without accents only, so a word's end is said as "no letter follows". */
export const WORD_END = String.raw`(?![\p{L}\p{M}])`;
const WORD_START = String.raw`(?<![\p{L}\p{M}])`;

/** The source of an expression that matches a pattern on whole words, or anywhere where words are not spaced. */
export function inWords(pattern: Pattern): string {
  return isWithoutWordSpaces(pattern) ? `(?:${pattern})` : `${WORD_START}(?:${pattern})${WORD_END}`;
}

/** The patterns of all languages that have the entry, each once. */
export function patternsOf(of: (words: LanguageWords) => Pattern): readonly Pattern[] {
  return [...new Set(languagesInUse().map(of))].filter((pattern) => pattern !== "");
}

/**
 * Expressions for an entry of all languages, on whole words: one for those with spaces between words, one
 * for the others. [] where no language has the entry.
 */
export function wordPatterns(of: (words: LanguageWords) => Pattern): readonly RegExp[] {
  const all = patternsOf(of);
  const spaced = all.filter((pattern) => !isWithoutWordSpaces(pattern));
  const unspaced = all.filter(isWithoutWordSpaces);
  return [
    ...(spaced.length === 0 ? [] : [new RegExp(inWords(spaced.join("|")), "iu")]),
    ...(unspaced.length === 0 ? [] : [new RegExp(inWords(unspaced.join("|")), "u")]),
  ];
}

/** The source of an expression for an entry of all languages, as beginnings of words or parts of them. */
export function anyOf(of: (words: LanguageWords) => Pattern): string {
  return `(?:${either(patternsOf(of))})`;
}

/** An expression for the beginnings of words in all languages; anywhere where words are not spaced. */
export function atWordStarts(of: (words: LanguageWords) => Pattern): RegExp {
  const all = patternsOf(of);
  const spaced = either(all.filter((pattern) => !isWithoutWordSpaces(pattern)));
  const unspaced = all.filter(isWithoutWordSpaces);
  return new RegExp(either([`${WORD_START}(?:${spaced})`, ...unspaced]), "iu");
}

/** Whether a text has one of the patterns. */
export function hasPattern(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
