import { either } from "../../plan/language/either";
import {
  joinedAm,
  phraseWord,
  unspacedPhraseAt,
  type NumberPhraseKind,
  type PhraseWord,
  saysByItself,
} from "../../plan/language/numbers/number-phrases";
import { CURRENCY_ALONE, CURRENCY_SIGNS } from "../../plan/language/numbers/currencies";
import { UNIT_WITH_DIGIT } from "../../plan/language/numbers/number-signs";
import { words } from "../../plan/language/phrases";
import { ofLanguages } from "../../languages/in-use";
import { UNSPACED } from "../../plan/language/spelling/unspaced-scripts";
import { digitsAt, withWesternNumbers } from "./written-digits";

interface Placed {
  readonly text: string;
  /** Where it begins and ends in the text. */
  readonly at: number;
  readonly end: number;
}

/** A part of a text in which numbers stand. */
export type Token = Placed &
  (
    | { readonly kind: "number" }
    | { readonly kind: "word"; readonly word: PhraseWord }
    | { readonly kind: "sign" }
    /** Digits that are no number: "1_000", "5x", "10:30", "3-day"; with the numbers that they could be. */
    | { readonly kind: "code"; readonly couldBe: readonly string[] }
  );

/** A text in its parts. */
export interface Tokens {
  /** As the places of the tokens count: with western digits. */
  readonly text: string;
  readonly all: readonly Token[];
}

/** The parts of one line of text. */
export function tokensOf(line: string): Tokens {
  const text = withWesternNumbers(joinedAm(line));
  const all: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    const found = tokensAt(text, at, all.at(-1));
    all.push(...found);
    at = found.at(-1)?.end ?? at + 1;
  }
  return { text, all };
}

function tokensAt(text: string, at: number, before: Token | undefined): readonly Token[] {
  const digits = digitsAt(text, at);
  if (digits !== "") return [numberOrCode(text, at, digits, before)];
  return unspacedWordsAt(text, at) ?? wordAt(text, at, before) ?? [signAt(text, at)];
}

function placed(text: string, at: number, length: number): Placed {
  return { text: text.slice(at, at + length), at, end: at + length };
}

/** What makes of the digits before it something else than a number. */
const ORDINAL = ofLanguages(() => new RegExp(`(?:${either(words.dayEndings())})(?![\\p{L}\\d])|[ºª]`, "iuy"));
const TIMES_NOTHING = /\s?[x×](?![\p{L}\d])(?!\s*\d)/iuy;
const LETTERS_AND_DIGITS = /\p{Script=Latin}{1,12}\d/uy;
const TIMES_NUMBER = /x\s?\d/iy;
const POINT_AND_MORE = /\.[\p{L}\d]|:\d|_/uy;
const HYPHEN_AND_WORD = /[-‐‑](?=(\p{L}{1,20}))/uy;
const SYMBOL = new RegExp(String.raw`[‰‱]|[^\s\p{L}\p{M}\p{P}%+=×<>|~°${CURRENCY_SIGNS}]`, "uy");
/** A raised digit behind a number leads to a note: 2¹; behind 10 it may be its power. */
const FOOTNOTE = /[⁰¹²³⁴-⁹]{1,2}(?![\p{L}\p{Nd}])/uy;
const HEXADECIMAL = /0x[\da-f]+(?![\p{L}\d])/iuy;
const UNDERLINED = /\d{1,3}(?:_\d{3})+(?![\p{L}\d_])/uy;

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function numberOrCode(text: string, at: number, digits: string, before: Token | undefined): Token {
  const end = at + digits.length;
  const couldBe = numbersMeant(text, at, digits, before);
  return couldBe === null
    ? { kind: "number", ...placed(text, at, digits.length) }
    : { kind: "code", couldBe, ...placed(text, at, lengthOfCode(text, end) - at) };
}

/** The end of the characters that stand close to a place. */
function lengthOfCode(text: string, end: number): number {
  CLOSE.lastIndex = end;
  return end + (CLOSE.exec(text)?.[0].length ?? 0);
}

const CLOSE = /[^\s,;()[\]]*/y;

/** What digits can mean that are no number as they stand; `null` where they are one. */
function numbersMeant(
  text: string,
  at: number,
  digits: string,
  before: Token | undefined,
): readonly string[] | null {
  const end = at + digits.length;
  if (isAt(HEXADECIMAL, text, at)) return [String(parseInt(text.slice(at, HEXADECIMAL.lastIndex), 16))];
  if (isAt(UNDERLINED, text, at)) return [text.slice(at, UNDERLINED.lastIndex).replace(/_/g, "")];
  if (isAt(TIMES_NOTHING, text, end)) return [digits];
  if (isAt(FOOTNOTE, text, end) && digits !== "10") return null;
  if (isAt(TIMES_NUMBER, text, end) || isAt(UNIT_WITH_DIGIT, text, end)) return null;
  if ([ORDINAL(), POINT_AND_MORE, LETTERS_AND_DIGITS, SYMBOL].some((pattern) => isAt(pattern, text, end)))
    return [];
  if (before === undefined && /^\)\s*\p{L}/u.test(text.slice(end, end + 9))) return [];
  if (!isAt(HYPHEN_AND_WORD, text, end)) return null;
  const word = /^\p{L}+/u.exec(text.slice(end + 1, end + 21))?.[0] ?? "";
  // "12-May" is a day, "3-day" no number of days.
  return saysByItself(word, "month") || saysByItself(word, "to") ? null : [digits];
}

const UNSPACED_RUN = new RegExp(`(?:[${UNSPACED}]|(?<=[${UNSPACED}])\\.(?=[${UNSPACED}]))+\\.?`, "uy");

/** The words of a run without spaces between them: known phrases at its start and at its end, and what is between. */
function unspacedWordsAt(text: string, at: number): readonly Token[] | null {
  UNSPACED_RUN.lastIndex = at;
  const run = UNSPACED_RUN.exec(text)?.[0];
  if (run === undefined) return null;
  const tokens: Token[] = [];
  let place = 0;
  for (;;) {
    const phrase = unspacedPhraseAt(run, place);
    if (phrase === "") break;
    tokens.push(wordToken(text, at + place, phrase.length));
    place += phrase.length;
  }
  if (place < run.length) {
    const end = startOfLastPhrase(run, place);
    if (end > place) tokens.push(wordToken(text, at + place, end - place));
    if (end < run.length) tokens.push(wordToken(text, at + end, run.length - end));
  }
  return tokens;
}

/** Where the known phrase begins with which a run ends: "ผู้เข้าร่วมชาย" ends with "men". */
function startOfLastPhrase(run: string, from: number): number {
  for (let place = from + 1; place < run.length; place++) {
    if (place + unspacedPhraseAt(run, place).length === run.length) return place;
  }
  return run.length;
}

const LATIN_WORD = /[\p{L}\p{M}]+(?:[-'’./&][\p{L}\p{M}]+)*[²³]?/uy;
const DIGITS_OF_WORD = /[-_]?\d[\p{L}\d_-]*/uy;

/** A word, with the digits that are a part of it ("COVID-19", "Q2"); not with those of "men-14" or "Rp5000". */
function wordAt(text: string, at: number, before: Token | undefined): readonly Token[] | null {
  LATIN_WORD.lastIndex = at;
  const letters = LATIN_WORD.exec(text)?.[0];
  if (letters === undefined) return null;
  const isGlued = before?.kind === "number" && before.end === at;
  if (/^[x×]$/i.test(letters) && before?.kind !== "sign" && isAt(/x\s?\d/iy, text, at))
    return [signAt(text, at)];
  const end = at + letters.length;
  DIGITS_OF_WORD.lastIndex = end;
  const found = DIGITS_OF_WORD.exec(text)?.[0];
  // "workshops-3" is a word and a number behind a dash.
  const digits = found?.startsWith("-") === true && !/^\p{Lu}/u.test(letters) ? undefined : found;
  if (digits === undefined || (isKnown(letters) && !isGlued)) return [wordToken(text, at, letters.length)];
  return [wordToken(text, at, letters.length + digits.length)];
}

const KINDS_BEFORE_DIGITS: readonly NumberPhraseKind[] = [
  "before",
  "men",
  "women",
  "group",
  "total",
  "percent",
  "month",
  "inYear",
];

function isKnown(letters: string): boolean {
  return (
    letters.length > 1 &&
    (CURRENCY_ALONE.test(letters) || KINDS_BEFORE_DIGITS.some((kind) => saysByItself(letters, kind)))
  );
}

function wordToken(text: string, at: number, length: number): Token {
  const own = placed(text, at, length);
  return { kind: "word", ...own, word: phraseWord(own.text) };
}

function signAt(text: string, at: number): Token {
  const length = /^(?:>=|<=|=>|=<)/.test(text.slice(at, at + 2))
    ? 2
    : String.fromCodePoint(text.codePointAt(at) ?? 0).length;
  return { kind: "sign", ...placed(text, at, length) };
}
