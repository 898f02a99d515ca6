import { withoutAtEnd } from "./text-ends";

/** Letters with their marks, and Khmer letters with those below them, which must not be parted. */
const LETTERS = /(?:[^\p{M}]\p{M}*?(?:\u17D2[\u1780-\u17B3]\p{M}*?)*\p{M}*)|\p{M}+/gu;

/** Within so many letters a word of a language with spaces has begun. */
const LONGEST_WORD = 20;

/** The letters of a text, each with its marks. */
export function lettersOf(text: string): readonly string[] {
  return text.match(LETTERS) ?? [];
}

/**
 * The words that fit into so many letters, with dots behind them; where no word ends nearby, as in Thai and Khmer, the
 * letters themselves.
 */
export function firstWords(letters: readonly string[], count: number): string {
  return `${wholeWords(letters, count)}…`;
}

/** The same without dots. */
export function wholeWords(letters: readonly string[], count: number): string {
  return withoutEnd(letters.slice(0, endOfWord(letters, count)));
}

function withoutEnd(letters: readonly string[]): string {
  return withoutAtEnd(letters.join(""), /[\s,;:(]/u);
}

/** Where the last word ends of the first letters. */
function endOfWord(letters: readonly string[], count: number): number {
  if (letters[count]?.trim() === "") return count;
  for (let end = count; end > count - LONGEST_WORD && end > 1; end--) {
    if (letters[end - 1]?.trim() === "") return end;
  }
  return count;
}
