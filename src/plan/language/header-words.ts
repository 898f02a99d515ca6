import { SlippedWords } from "./spelling/slipped-words";
import { headerPhrases, type HeaderPhrase, type TermOfLanguage } from "./header-phrases";
import type { HeaderTerm } from "../../languages/words/header-terms";
import { ofLanguages } from "../../languages/in-use";
import { monthsIn } from "./time/month-words";
import { foldText, isWithoutWordSpaces, singular } from "./spelling/text-folding";

/** A known phrase that was found in a header. */
export interface TermMatch {
  readonly terms: readonly TermOfLanguage[];
  readonly phrase: string;
}

/** A header's cell is longer than this only where it is none. */
const LONGEST_HEADER = 160;

const spaced = ofLanguages(() => headerPhrases().filter((phrase) => !isWithoutWordSpaces(phrase.text)));
const unspaced = ofLanguages(() => headerPhrases().filter((phrase) => isWithoutWordSpaces(phrase.text)));
const byFirstWord = ofLanguages(() => groupByFirstWord(spaced()));
const vocabulary = ofLanguages(() => [...new Set(spaced().flatMap(({ words }) => words))]);

function groupByFirstWord(phrases: readonly HeaderPhrase[]): ReadonlyMap<string, readonly HeaderPhrase[]> {
  const groups = new Map<string, HeaderPhrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? "";
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [phrase]);
    else group.push(phrase);
  }
  return groups;
}

/** Finds known phrases in headers; keeps what it found, since headers repeat. */
export class HeaderWords {
  private readonly exact = new Map<string, readonly TermMatch[]>();
  private readonly lenient = new Map<string, readonly TermMatch[]>();
  private readonly slipped = new SlippedWords(vocabulary());

  /** The phrases that are in the text as the languages spell them, longest first. */
  match(text: string): readonly TermMatch[] {
    return remembered(this.exact, text, () => matchTerms(text, null));
  }

  /** What the phrases of a text, as the languages spell them, stand for. */
  termsIn(text: string): readonly HeaderTerm[] {
    return this.match(text).flatMap(({ terms }) => terms.map(({ term }) => term));
  }

  /** Whether a text is a phrase of headers and nothing else. */
  isPhrase(text: string): boolean {
    return this.match(text)[0]?.phrase.length === foldText(text).length;
  }

  /** Whether a text has a phrase that stands for this, or for something else as well. */
  says(text: string, wanted: HeaderTerm): boolean {
    return this.match(text).some(({ terms }) => terms.some(({ term }) => term === wanted));
  }

  /** As `match`, and words with slips of spelling or broken by a paste. */
  matchLeniently(text: string): readonly TermMatch[] {
    return remembered(this.lenient, text, () => matchTerms(text, this.slipped));
  }
}

function remembered(
  memory: Map<string, readonly TermMatch[]>,
  text: string,
  find: () => readonly TermMatch[],
): readonly TermMatch[] {
  if (text === "" || text.length > LONGEST_HEADER) return [];
  const known = memory.get(text);
  if (known !== undefined) return known;
  const found = find();
  memory.set(text, found);
  return found;
}

function matchTerms(text: string, slipped: SlippedWords | null): readonly TermMatch[] {
  const folded = foldText(text);
  const tokens = folded.split(" ").map(singular);
  const used = tokens.map(() => false);
  const matches = exactMatches(tokens, used);
  if (slipped !== null) matches.push(...matchesWithSlips(tokens, used, slipped));
  if (isWithoutWordSpaces(folded)) matches.push(...matchesInUnspaced(folded));
  return matches.map(({ terms, text: phrase }) => ({ terms, phrase }));
}

function exactMatches(tokens: readonly string[], used: boolean[]): HeaderPhrase[] {
  const candidates = tokens.flatMap((token, start) =>
    (byFirstWord().get(token) ?? [])
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

/** A phrase that a text can be meant to have, and where. */
interface Slip {
  readonly phrase: HeaderPhrase;
  readonly start: number;
  /** How many of the text's words it takes. */
  readonly count: number;
}

function matchesWithSlips(tokens: readonly string[], used: boolean[], slipped: SlippedWords): HeaderPhrase[] {
  if (used.every(Boolean)) return [];
  const found: HeaderPhrase[] = [];
  const slips = [...slipsIn(tokens, used, slipped), ...brokenWords(tokens, used)];
  // The longest phrases first, each once, and as one word broken in two only where it is not whole.
  slips.sort((a, b) => placeOf(a.phrase) - placeOf(b.phrase) || a.count - b.count || a.start - b.start);
  for (const { phrase, start, count } of slips) {
    if (!found.includes(phrase) && claim(used, start, count)) found.push(phrase);
  }
  return found;
}

const places = ofLanguages(
  (): ReadonlyMap<HeaderPhrase, number> => new Map(spaced().map((phrase, place) => [phrase, place])),
);

function placeOf(phrase: HeaderPhrase): number {
  return places().get(phrase) ?? spaced().length;
}

function slipsIn(
  tokens: readonly string[],
  used: readonly boolean[],
  slipped: SlippedWords,
): readonly Slip[] {
  return tokens.flatMap((token, start) => {
    // "March" is a month, and not a slip for the "marco" of another language.
    if (used[start] === true || token === "" || monthsIn(token) !== null) return [];
    return slipped
      .meantBy(token)
      .flatMap((first) => byFirstWord().get(first) ?? [])
      .filter(({ words }) =>
        words.every(
          (word, offset) => offset === 0 || slipped.meantBy(tokens[start + offset] ?? "").includes(word),
        ),
      )
      .map((phrase) => ({ phrase, start, count: phrase.words.length }));
  });
}

/** Words that a paste broke in two: "indi cator". */
function brokenWords(tokens: readonly string[], used: readonly boolean[]): readonly Slip[] {
  return tokens.flatMap((token, start) => {
    if (used[start] === true || used[start + 1] !== false) return [];
    const phrase = longWords().get(token + (tokens[start + 1] ?? ""));
    return phrase === undefined ? [] : [{ phrase, start, count: 2 }];
  });
}

const longWords = ofLanguages(
  (): ReadonlyMap<string, HeaderPhrase> =>
    new Map(
      spaced()
        .filter(({ words, text }) => words.length === 1 && text.length > 5)
        .map((phrase) => [phrase.text, phrase]),
    ),
);

/** So short a phrase is part of many others ("ที่" of "ปีที่"), and counts only as a word of its own. */
const SHORT_UNSPACED = 3;

function matchesInUnspaced(folded: string): HeaderPhrase[] {
  const tokens = folded.split(" ");
  let rest = tokens.join("");
  return unspaced().filter((phrase) => {
    const isFound =
      phrase.text.length > SHORT_UNSPACED
        ? rest.includes(phrase.text)
        : rest === phrase.text || tokens.includes(phrase.text) || isLeftOver(phrase, rest);
    if (isFound) rest = rest.replaceAll(phrase.text, "\n");
    return isFound;
  });
}

/** "ຄາດໝາຍລວມ" is a target ("ຄາດໝາຍ") and what is left of it, "ລວມ", says of which time. */
function isLeftOver({ text, terms }: HeaderPhrase, rest: string): boolean {
  return terms.some(({ term }) => term === "overall" || term === "annual") && rest.split("\n").includes(text);
}
