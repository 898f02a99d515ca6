import { withoutSpacesInRuns } from "../../plan/language/spelling/unspaced-scripts";

/** What does not count as another wording: case, spacing, marks of a list's items, points and quotation marks. */
export function sameWords(one: string, other: string): boolean {
  return one === other || wordsKey(one) === wordsKey(other);
}

/** A text without what does not count as another wording. */
export function wordsKey(text: string): string {
  return withoutSpacesInRuns(text.normalize("NFKC"))
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .toLowerCase()
    .replace(/^\s*(?:[-–•*▪]|\(?\p{Nd}{1,2}[.)](?!\p{Nd}))\s*/u, "")
    .replace(/[\s,;:!?"'“”‘’«»()។៕៖]+|\.(?!\p{Nd})|(?<!\p{Nd})\./gu, " ")
    .replace(/[‐-―]/gu, "-")
    .replace(/ +/gu, " ")
    .trim();
}

/** Wordings that share fewer of their pairs of letters are of two things that have the same number. */
const MIN_SHARED = 0.25;

/** Whether two wordings can be of one thing: by the pairs of letters that they share (Dice's coefficient). */
export function areAlike(one: string, other: string): boolean {
  const [a, b] = [letterPairs(one), letterPairs(other)];
  if (a.size === 0 || b.size === 0) return true;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size) >= MIN_SHARED;
}

function letterPairs(text: string): ReadonlySet<string> {
  const letters = Array.from(wordsKey(text));
  return new Set(letters.slice(1).map((letter, place) => `${letters[place] ?? ""}${letter}`));
}
