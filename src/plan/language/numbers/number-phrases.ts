import type { BesideWords, RatePeriod, WordedUnit } from "../../../languages/words/beside-words";
import type { LanguageWords } from "../../../languages/language-words";
import { ofLanguages } from "../../../languages/in-use";
import { AND_IN_DOUBT } from "../spelling/and-in-doubt";
import { composed, foldText, isWithoutWordSpaces } from "../spelling/text-folding";

/** What words among the numbers of a text can say about them. */
export type NumberPhraseKind =
  | "before"
  | "percent"
  | "and"
  | "outOf"
  | "to"
  | "between"
  | "per"
  | "ofWhich"
  | "inYear"
  | "afterYear"
  | "cumulative"
  | "men"
  | "women"
  | "group"
  | "total"
  | "numerator"
  | "denominator"
  | "article"
  | "month"
  | "undecided"
  | "scale"
  | BesidePhraseKind;

/** What words next to a number say about it that is not used in reading it. */
export type BesidePhraseKind =
  | "planned"
  | "atMost"
  | "atLeast"
  | "not"
  | "undone"
  | "partial"
  | "of"
  | "remaining"
  | "neutral"
  | "people"
  | `rate.${RatePeriod}`
  | `unit.${WordedUnit}`;

interface NumberPhrase {
  readonly kinds: Set<NumberPhraseKind>;
  /** By how much a word such as "million" multiplies; several where languages differ about it. */
  readonly factors: number[];
}

/** The tones of Vietnamese tell "năm" (year) from "nam" (men), so its words count as they are written. */
const WRITTEN_AS_THEY_ARE: ReadonlySet<string> = new Set(["vi"]);

const MAX_WORDS = 6;

interface PhraseTable {
  readonly folded: ReadonlyMap<string, NumberPhrase>;
  readonly exact: ReadonlyMap<string, NumberPhrase>;
  /** How many words the longest phrase has that begins with a word; most words begin none. */
  readonly longest: ReadonlyMap<string, number>;
  /** The phrases of scripts without spaces between words, longest first, by their first character. */
  readonly unspaced: ReadonlyMap<string, readonly string[]>;
}

const table = ofLanguages(tableOf);

function tableOf(all: readonly LanguageWords[]): PhraseTable {
  const folded = new Map<string, NumberPhrase>();
  const exact = new Map<string, NumberPhrase>();
  for (const words of all) {
    const isExact = WRITTEN_AS_THEY_ARE.has(words.language);
    const into = isExact ? exact : folded;
    for (const [kind, phrases] of phrasesOf(words)) {
      for (const phrase of phrases)
        entryFor(into, isExact ? exactKey(phrase) : foldedKey(phrase)).kinds.add(kind);
    }
    for (const [word, factor] of Object.entries(words.numbers.scales)) {
      const entry = entryFor(into, isExact ? exactKey(word) : foldedKey(word));
      if (factor > 1) entry.kinds.add("scale");
      if (factor > 1 && !entry.factors.includes(factor)) entry.factors.push(factor);
    }
  }
  return {
    folded,
    exact,
    longest: longestOf([...folded.keys(), ...exact.keys()]),
    unspaced: unspacedOf(all),
  };
}

function longestOf(phrases: readonly string[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const start = firstWord(phrase);
    longest.set(start, Math.max(longest.get(start) ?? 0, phrase.split(" ").length));
  }
  return longest;
}

/** The apostrophe in a word parts two words of a folded phrase: "l’an" is "l an". */
function firstWord(phrase: string): string {
  const space = phrase.indexOf(" ");
  return space < 0 ? phrase : phrase.slice(0, space);
}

type KindWithPhrases = readonly [NumberPhraseKind, readonly string[]];

function phrasesOf({
  values,
  beside,
  numbers,
  rows,
  periods,
  and,
}: LanguageWords): readonly KindWithPhrases[] {
  return [
    ["before", values.beforeNumbers],
    ["percent", values.percent],
    ["undecided", values.undecided],
    ["and", and.filter((word) => !AND_IN_DOUBT().has(word))],
    ["outOf", numbers.outOf],
    ["to", numbers.to],
    ["between", numbers.between],
    ["per", numbers.per],
    ["ofWhich", numbers.ofWhich],
    ["inYear", numbers.inYear],
    ["afterYear", numbers.afterYear ?? []],
    ["cumulative", numbers.cumulative],
    ["men", numbers.men],
    ["women", numbers.women],
    ["group", rows.groups],
    ["total", rows.totals],
    ["numerator", numbers.numerator],
    ["denominator", numbers.denominator],
    ["article", numbers.articles],
    ["month", periods.months.flat()],
    ...besidePhrasesOf(beside),
  ];
}

function besidePhrasesOf({ rates, units, ...words }: BesideWords): readonly KindWithPhrases[] {
  const plain = Object.entries(words) as [Exclude<keyof BesideWords, "rates" | "units">, readonly string[]][];
  const ofRates = Object.entries(rates) as [RatePeriod, readonly string[]][];
  const ofUnits = Object.entries(units) as [WordedUnit, readonly string[]][];
  return [
    ...plain,
    ...ofRates.map(([period, phrases]): KindWithPhrases => [`rate.${period}`, phrases]),
    ...ofUnits.map(([unit, phrases]): KindWithPhrases => [`unit.${unit}`, phrases]),
  ];
}

function entryFor(map: Map<string, NumberPhrase>, key: string): NumberPhrase {
  const entry = map.get(key) ?? { kinds: new Set<NumberPhraseKind>(), factors: [] };
  map.set(key, entry);
  return entry;
}

function unspacedOf(all: readonly LanguageWords[]): ReadonlyMap<string, readonly string[]> {
  const phrases = all.flatMap((words) => [
    ...phrasesOf(words).flatMap(([, list]) => list),
    ...Object.keys(words.numbers.scales),
  ]);
  const byStart = new Map<string, string[]>();
  for (const phrase of new Set(phrases.filter(isWithoutWordSpaces).map(closed))) {
    const first = phrase.charAt(0);
    byStart.set(first, [...(byStart.get(first) ?? []), phrase]);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.length - a.length);
  return byStart;
}

/** Without spaces, and with Thai and Lao am as the one letter that it is. */
function closed(text: string): string {
  return joinedAm(text).replace(/\s/g, "");
}

/** Texts out of PDF files have Thai and Lao am as two letters, which no normal form joins. */
export function joinedAm(text: string): string {
  return composed(text).replaceAll("\u0e4d\u0e32", "\u0e33").replaceAll("\u0ecd\u0eb2", "\u0eb3");
}

/** The longest known phrase with which a run of letters begins that has no spaces between its words; "" for none. */
export function unspacedPhraseAt(run: string, at: number): string {
  return (
    table()
      .unspaced.get(run.charAt(at))
      ?.find((phrase) => run.startsWith(phrase, at)) ?? ""
  );
}

/** A word as phrases are looked up by it. */
export interface PhraseWord {
  readonly folded: string;
  readonly exact: string;
}

/** A word of a text, to be looked up. */
export function phraseWord(text: string): PhraseWord {
  return { folded: foldedKey(text), exact: exactKey(text) };
}

/** A phrase that begins at a place of a text. */
export interface PhraseFound {
  /** How many words it takes. */
  readonly count: number;
  readonly kinds: ReadonlySet<NumberPhraseKind>;
}

/** The phrases that begin at a place of a text, the longest first; most words begin none. */
export function phrasesFrom(words: readonly PhraseWord[], at: number): readonly PhraseFound[] {
  const first = words[at];
  if (first === undefined) return NO_PHRASES;
  const phrases: PhraseFound[] = [];
  for (let count = Math.min(longestFrom(first), MAX_WORDS, words.length - at); count > 0; count--) {
    for (const { kinds } of found(words.slice(at, at + count))) phrases.push({ count, kinds });
  }
  return phrases;
}

/** Whether one word says something of a kind by itself. */
export function saysByItself(word: string, kind: NumberPhraseKind): boolean {
  return phrasesFrom([phraseWord(word)], 0).some(({ kinds }) => kinds.has(kind));
}

const NO_PHRASES: readonly PhraseFound[] = [];

/** How many words a phrase can have that begins with this one; 0 where none does. */
function longestFrom({ folded, exact }: PhraseWord): number {
  const { longest } = table();
  return Math.max(longest.get(firstWord(folded)) ?? 0, longest.get(firstWord(exact)) ?? 0);
}

/** By how much a word multiplies the number before it, most likely first; [] for a word that does not. */
export function scalesOf(word: PhraseWord): readonly number[] {
  return [...new Set(found([word]).flatMap(({ factors }) => factors))];
}

function found(words: readonly PhraseWord[]): readonly NumberPhrase[] {
  const { folded, exact } = table();
  const entries = [
    exact.get(words.map((word) => word.exact).join(" ")),
    folded.get(words.map((word) => word.folded).join(" ")),
  ];
  return entries.filter((entry) => entry !== undefined);
}

function foldedKey(text: string): string {
  return isWithoutWordSpaces(text) ? closed(text) : foldText(text);
}

function exactKey(text: string): string {
  return composed(text).toLowerCase();
}
