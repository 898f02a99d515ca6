import { isWithinSlips } from "./edit-distance";
import type { HeadPhrase, TermOfLanguage } from "./lexicon";
import { headPhrases } from "./lexicon";
import { foldText, isWithoutWordSpaces, singular } from "./text-folding";

/** A phrase of the lexicons that was found in a head. */
export interface TermMatch {
  readonly terms: readonly TermOfLanguage[];
  readonly phrase: string;
}

/** A head's cell is longer than this only where it is none. */
const LONGEST_HEAD = 160;

const spaced = headPhrases.filter((phrase) => !isWithoutWordSpaces(phrase.text));
const unspaced = headPhrases.filter((phrase) => isWithoutWordSpaces(phrase.text));
const byFirstWord = groupByFirstWord(spaced);

function groupByFirstWord(phrases: readonly HeadPhrase[]): ReadonlyMap<string, readonly HeadPhrase[]> {
  const groups = new Map<string, HeadPhrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? "";
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [phrase]);
    else group.push(phrase);
  }
  return groups;
}

/** Finds the lexicons' phrases in heads; keeps what it found, since heads repeat. */
export class HeadWords {
  private readonly exact = new Map<string, readonly TermMatch[]>();
  private readonly lenient = new Map<string, readonly TermMatch[]>();

  /** The phrases that stand in the text as the lexicons spell them, longest first. */
  match(text: string): readonly TermMatch[] {
    return remembered(this.exact, text, () => matchTerms(text, false));
  }

  /** As `match`, and words with slips of spelling or broken by a paste. */
  matchLeniently(text: string): readonly TermMatch[] {
    return remembered(this.lenient, text, () => matchTerms(text, true));
  }
}

function remembered(
  memory: Map<string, readonly TermMatch[]>,
  text: string,
  find: () => readonly TermMatch[],
): readonly TermMatch[] {
  if (text === "" || text.length > LONGEST_HEAD) return [];
  const known = memory.get(text);
  if (known !== undefined) return known;
  const found = find();
  memory.set(text, found);
  return found;
}

function matchTerms(text: string, leniently: boolean): readonly TermMatch[] {
  const folded = foldText(text);
  const tokens = folded.split(" ").map(singular);
  const used = tokens.map(() => false);
  const matches = exactMatches(tokens, used);
  if (leniently) matches.push(...matchesWithSlips(tokens, used));
  if (isWithoutWordSpaces(folded)) matches.push(...matchesInUnspaced(folded));
  return matches.map(({ terms, text: phrase }) => ({ terms, phrase }));
}

function exactMatches(tokens: readonly string[], used: boolean[]): HeadPhrase[] {
  const candidates = tokens.flatMap((token, start) =>
    (byFirstWord.get(token) ?? [])
      .filter((phrase) => phrase.words.every((word, place) => tokens[start + place] === word))
      .map((phrase) => ({ phrase, start })),
  );
  candidates.sort((a, b) => b.phrase.words.length - a.phrase.words.length);
  return candidates
    .filter(({ phrase, start }) => claim(used, start, phrase.words.length))
    .map(({ phrase }) => phrase);
}

/** Takes the places for a phrase, unless one of them is taken. */
function claim(used: boolean[], start: number, count: number): boolean {
  if (used.slice(start, start + count).includes(true)) return false;
  used.fill(true, start, start + count);
  return true;
}

/** One slip from five letters on, two from nine on; shorter words turn into one another too easily. */
function slipsAllowed(word: string): number {
  return word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
}

function matchesWithSlips(tokens: readonly string[], used: boolean[]): HeadPhrase[] {
  const found: HeadPhrase[] = [];
  for (const phrase of spaced) {
    if (used.every(Boolean)) break;
    const start = tokens.findIndex(
      (_, place) =>
        !used.slice(place, place + phrase.words.length).includes(true) &&
        phrase.words.every((word, offset) => isSlipOf(tokens[place + offset] ?? "", word)),
    );
    if (start >= 0 && claim(used, start, phrase.words.length)) found.push(phrase);
    else if (phrase.words.length === 1 && phrase.text.length > 5) {
      const broken = tokens.findIndex(
        (token, place) =>
          !used[place] && !used[place + 1] && token + (tokens[place + 1] ?? "") === phrase.text,
      );
      if (broken >= 0 && claim(used, broken, 2)) found.push(phrase);
    }
  }
  return found;
}

function isSlipOf(token: string, word: string): boolean {
  return token === word || (token !== "" && isWithinSlips(token, word, slipsAllowed(word)));
}

/** So short a phrase is part of many others ("ที่" of "ปีที่"), and counts only as a word of its own. */
const SHORT_UNSPACED = 3;

function matchesInUnspaced(folded: string): HeadPhrase[] {
  const tokens = folded.split(" ");
  let rest = tokens.join("");
  return unspaced.filter((phrase) => {
    const isFound =
      phrase.text.length > SHORT_UNSPACED
        ? rest.includes(phrase.text)
        : rest === phrase.text || tokens.includes(phrase.text);
    if (isFound) rest = rest.replaceAll(phrase.text, "\n");
    return isFound;
  });
}
