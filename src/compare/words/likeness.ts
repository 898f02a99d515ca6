import { wordsInText } from "./words-in-text";
import { wordsKey } from "./wording";

/** A text as it is compared with others. */
export interface ReadText {
  readonly key: string;
  /** Its words, each once. */
  readonly words: ReadonlySet<string>;
  readonly letterPairs: ReadonlySet<string>;
}

/** How rare words are in two plans: rare ones tell more of what a text is about. */
export class WordWeights {
  private readonly counts = new Map<string, number>();
  private texts = 0;

  /** Counts the words of a text among all texts. */
  add({ words }: ReadText): void {
    this.texts += 1;
    for (const word of words) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  /** By how rare a word is (inverse document frequency; Spärck Jones 1972). */
  of(word: string): number {
    return Math.log(1 + this.texts / (this.counts.get(word) ?? 1));
  }

  sum(words: Iterable<string>): number {
    let sum = 0;
    for (const word of words) sum += this.of(word);
    return sum;
  }

  /** How much of a text's words another has, from 0 to 1. */
  share(of: ReadonlySet<string>, inside: ReadonlySet<string>): number {
    const all = this.sum(of);
    return all === 0 ? 0 : this.sum([...of].filter((word) => inside.has(word))) / all;
  }
}

export function readText(text: string): ReadText {
  const key = wordsKey(text);
  return {
    key,
    words: new Set(wordsInText(text).map(({ folded }) => folded)),
    letterPairs: letterPairsOf(key),
  };
}

/** The words of several texts together. */
export function readTexts(texts: readonly ReadText[]): ReadText {
  return {
    key: texts.map(({ key }) => key).join("\n"),
    words: new Set(texts.flatMap(({ words }) => [...words])),
    letterPairs: new Set(texts.flatMap(({ letterPairs }) => [...letterPairs])),
  };
}

function letterPairsOf(key: string): ReadonlySet<string> {
  const letters = Array.from(key);
  return new Set(letters.slice(1).map((letter, place) => `${letters[place] ?? ""}${letter}`));
}

/** Texts in one language that have nothing to do with one another share so many of their pairs of letters. */
const SHARED_BY_CHANCE = 0.4;

/**
 * How alike two texts are, from 0 to 1: by the words that they share, the rare ones more, or where words were
 * written or inflected differently by their pairs of letters (Dice's coefficient of both).
 */
export function likeness(one: ReadText, other: ReadText, weights: WordWeights): number {
  if (one.key === other.key) return 1;
  const all = weights.sum(one.words) + weights.sum(other.words);
  const shared = weights.sum([...one.words].filter((word) => other.words.has(word)));
  const byWords = all === 0 ? 0 : (2 * shared) / all;
  const byLetters = (dice(one.letterPairs, other.letterPairs) - SHARED_BY_CHANCE) / (1 - SHARED_BY_CHANCE);
  // Only what is written the same is the same.
  return Math.min(0.999, Math.max(byWords, 0.5 * byWords + 0.5 * Math.max(0, byLetters)));
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}

const LETTERS = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

/** Whether two texts are in different scripts, so that their words cannot be compared. */
export function areOfOtherScripts(one: string, other: string): boolean {
  return LETTERS.test(one) && LETTERS.test(other) && LATIN.test(one) !== LATIN.test(other);
}
