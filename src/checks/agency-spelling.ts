import { withoutOneCharacter } from "../plan/language/spelling/edit-distance";
import { groupBy } from "./plan-index";

/** A spelling of an agency and in how many cells it stands. */
export interface Spelling {
  readonly name: string;
  readonly count: number;
  /** The spellings that are in one list with it: who lists both means two agencies. */
  readonly besides: ReadonlySet<string>;
}

/** A spelling that most likely stands for another, commoner one. */
export interface SpellingVariant {
  readonly rare: Spelling;
  readonly common: Spelling;
  /** `tie`: both are as common, so that it cannot be determined which is meant. */
  readonly weight: "clear" | "tie";
}

/**
 * The spellings that most likely are variants of commoner ones. Ministries differ by one letter (MoI, MoJ, MoH), so the
 * shorter the name, the closer the two have to be:
 * - the same letters, with other capitals (in acronyms only), accents, spaces or punctuation, at any length, also where
 * both are as common;
 * - two neighbouring letters changed places, in a part of 4 letters and more, or in a shorter part of a name whose
 * other parts are the same (`SG/NCCT`, `GS/NCCT`);
 * - a digit between two letters that looks like one (`M0E`), where the other is at least as common;
 * - one letter more, less or other, in a word of 5 letters and more (the longer of the two), which is not an acronym,
 * where the one is once and the other 3 times and more, or twice if the word has 7 letters and more, and it is not a
 * plural; likewise letters that are double in the one and single in the other (`Phillipines`). All but the first never
 * where both spellings are in one list, and, without a digit, never where they are as common.
 */
export function findSpellingVariants(spellings: readonly Spelling[]): readonly SpellingVariant[] {
  const ordered = [...spellings].sort((a, b) => b.count - a.count);
  const byLetters = groupBy(ordered, ({ name }) => letters(name));
  const byDeletion = indexDeletions(ordered);
  const byUndoubled = groupBy(ordered, ({ name }) => undoubled(name));
  return ordered.flatMap((rare) => {
    const variant =
      sameLetters(rare, byLetters) ??
      withDigits(rare, byLetters) ??
      transposed(rare, byLetters) ??
      doubledOtherwise(rare, byUndoubled) ??
      oneLetterApart(rare, byDeletion);
    return variant === null ? [] : [variant];
  });
}

/**
 * The letters and digits of a name in lower case, without accents on Latin letters. A Khmer letter that is
 * written below another one is one letter with its sign, as people type and leave it out.
 */
function letters(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "")
    .replace(/\u17d2([\u1780-\u17b3])/gu, (_, below: string) =>
      String.fromCodePoint((below.codePointAt(0) ?? 0) - 0x1780 + FIRST_BELOW),
    );
}

/** Signs for private use, which stand for letters below others. */
const FIRST_BELOW = 0xe000;

function sameLetters(
  rare: Spelling,
  byLetters: ReadonlyMap<string, readonly Spelling[]>,
): SpellingVariant | null {
  const common = byLetters
    .get(letters(rare.name))
    ?.find((candidate) => !looksTheSame(candidate.name, rare.name));
  const isFirst = common === undefined || common.count < rare.count || isBefore(rare, common, byLetters);
  return isFirst ? null : { rare, common, weight: common.count > rare.count ? "clear" : "tie" };
}

/** Of spellings that are as common the one that is first in the plan is taken for the usual one. */
function isBefore(a: Spelling, b: Spelling, byLetters: ReadonlyMap<string, readonly Spelling[]>): boolean {
  const group = byLetters.get(letters(a.name)) ?? [];
  return a.count === b.count && group.indexOf(a) < group.indexOf(b);
}

/**
 * No reader takes these for two names: other kinds of quotation marks, dashes and spaces, and words
 * that begin with a capital in one list and not in another ("Consular"). MOJ and MoJ are two spellings,
 * and so are MAFF and Maff.
 */
function looksTheSame(a: string, b: string): boolean {
  const [plainA, plainB] = [withoutTypography(a), withoutTypography(b)];
  if (plainA === plainB) return true;
  if (plainA.toLowerCase() !== plainB.toLowerCase()) return false;
  // "bộ" and "Bộ": one word, which is first in a list or is a name.
  if (plainA.slice(1) === plainB.slice(1) && plainA.slice(1) === plainA.slice(1).toLowerCase()) return true;
  const isShort = !/\s/u.test(plainA) && plainA.length <= LONGEST_ACRONYM;
  if (isShort && [plainA, plainB].some((name) => name === name.toUpperCase())) return false;
  return !(isAcronym(plainA) && isAcronym(plainB));
}

function withoutTypography(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, "")
    .replace(/['’‘`´ʼ"“”]/gu, "'")
    .replace(/\p{Pd}/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}

const LONGEST_ACRONYM = 5;

/** Two capitals and more, or no longer than "moj". */
function isAcronym(name: string): boolean {
  return !/\s/u.test(name) && (name.length <= 3 || /\p{Lu}.*\p{Lu}/u.test(name));
}

/** Digits that are typed for letters, and what they stand for. */
const LOOK_ALIKE: readonly (readonly [digit: RegExp, letter: string])[] = [
  [/(?<=\p{L})0(?=\p{L})/gu, "o"],
  [/(?<=\p{L})1(?=\p{L})/gu, "l"],
  [/(?<=\p{L})1(?=\p{L})/gu, "i"],
];

function withDigits(
  rare: Spelling,
  byLetters: ReadonlyMap<string, readonly Spelling[]>,
): SpellingVariant | null {
  const candidates = LOOK_ALIKE.flatMap(([digit, letter]) => {
    const meant = rare.name.replace(digit, letter);
    return meant === rare.name ? [] : (byLetters.get(letters(meant)) ?? []);
  });
  const common = candidates.find((candidate) => isCommoner(candidate, rare, 1));
  return common === undefined ? null : { rare, common, weight: "clear" };
}

const SHORTEST_TRANSPOSED = 4;

function transposed(
  rare: Spelling,
  byLetters: ReadonlyMap<string, readonly Spelling[]>,
): SpellingVariant | null {
  const parts = rare.name.split("/");
  const candidates = parts.flatMap((part, place) => {
    if (parts.length === 1 && letters(part).length < SHORTEST_TRANSPOSED) return [];
    return swaps(letters(part)).flatMap(
      (swapped) =>
        byLetters.get(parts.map((other, index) => (index === place ? swapped : letters(other))).join("")) ??
        [],
    );
  });
  const common = candidates.find(
    (candidate) => candidate.name.split("/").length === parts.length && isCommoner(candidate, rare, 2),
  );
  return common === undefined ? null : { rare, common, weight: "clear" };
}

/** The text with each pair of unlike neighbours swapped. */
function swaps(text: string): readonly string[] {
  const characters = Array.from(text);
  return characters.slice(1).flatMap((character, index) => {
    const before = characters[index];
    if (before === undefined || before === character || !/^\p{L}{2}$/u.test(before + character)) return [];
    return [[...characters.slice(0, index), character, before, ...characters.slice(index + 2)].join("")];
  });
}

function doubledOtherwise(
  rare: Spelling,
  byUndoubled: ReadonlyMap<string, readonly Spelling[]>,
): SpellingVariant | null {
  if (rare.count > 1 || /\p{N}/u.test(rare.name)) return null;
  const common = byUndoubled
    .get(undoubled(rare.name))
    ?.find(
      (candidate) =>
        isCommoner(candidate, rare, MIN_COMMON_OF_LONG) && differInLongWords(candidate.name, rare.name),
    );
  return common === undefined ? null : { rare, common, weight: "clear" };
}

/** The letters of a name, each double one single. */
function undoubled(name: string): string {
  return letters(name).replace(/(\p{L})\1+/gu, "$1");
}

function differInLongWords(a: string, b: string): boolean {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  return (
    letters(a) !== letters(b) &&
    wordsA.length === wordsB.length &&
    wordsA.every((word, place) => word === wordsB[place] || word.length >= LONG_WORD)
  );
}

const SHORTEST_NAME = 6;
const SHORTEST_WORD = 5;
const MIN_COMMON = 3;
/** Words of this length that differ in one letter are hardly ever two. */
const LONG_WORD = 7;
const MIN_COMMON_OF_LONG = 2;

function oneLetterApart(
  rare: Spelling,
  byDeletion: ReadonlyMap<string, readonly Spelling[]>,
): SpellingVariant | null {
  if (rare.count > 1 || !isLongName(rare.name)) return null;
  const common = withoutOneCharacter(letters(rare.name))
    .flatMap((key) => byDeletion.get(key) ?? [])
    .find(
      (candidate) =>
        differInOneLetter(
          candidate.name,
          rare.name,
          isCommoner(candidate, rare, MIN_COMMON) ? SHORTEST_WORD : LONG_WORD,
        ) && isCommoner(candidate, rare, MIN_COMMON_OF_LONG),
    );
  return common === undefined ? null : { rare, common, weight: "clear" };
}

/** Shorter ones are acronyms, which differ by a letter; "Wast" is a word. */
function isLongName(name: string): boolean {
  return letters(name).length >= SHORTEST_NAME || /^\p{Lu}?\p{Ll}{3,}$/u.test(name);
}

function isCommoner(common: Spelling, rare: Spelling, times: number): boolean {
  return common.count >= times * rare.count && !rare.besides.has(common.name);
}

function indexDeletions(spellings: readonly Spelling[]): ReadonlyMap<string, readonly Spelling[]> {
  const entries = spellings.flatMap((spelling) =>
    spelling.count < MIN_COMMON_OF_LONG
      ? []
      : withoutOneCharacter(letters(spelling.name)).map((key) => ({ key, spelling })),
  );
  return new Map(
    [...groupBy(entries, ({ key }) => key)].map(([key, group]) => [
      key,
      group.map(({ spelling }) => spelling),
    ]),
  );
}

/** One letter more, less or other in one long word: no plural, no number, no letter that is alone. */
function differInOneLetter(a: string, b: string, shortest: number): boolean {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  if (wordsA.length !== wordsB.length) return false;
  const unlike = wordsA.flatMap((word, index) =>
    word === wordsB[index] ? [] : [[word, wordsB[index] ?? ""] as const],
  );
  const [pair] = unlike;
  if (pair === undefined || unlike.length !== 1) return false;
  const [shorter, longer] = pair[0].length <= pair[1].length ? pair : ([pair[1], pair[0]] as const);
  const length = (shortest < LONG_WORD ? longer : shorter).length;
  return length >= shortest && longer !== `${shorter}s` && isOneLetterEdit(shorter, longer);
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{M}\p{N}]+/u).map(letters);
}

function isOneLetterEdit(shorter: string, longer: string): boolean {
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start += 1;
  const rest = longer.slice(start + 1);
  const isEdit = shorter.slice(longer.length === shorter.length ? start + 1 : start) === rest;
  return isEdit && !/\p{N}/u.test((shorter[start] ?? "") + (longer[start] ?? ""));
}
