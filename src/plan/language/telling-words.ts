import { list } from "../../languages/entries";
import { languagesInUse } from "../../languages/in-use";
import type { LanguageWords } from "../../languages/language-words";
import { fetchAllWords } from "../../languages/registry";
import { comparable } from "./phrases";
import { isOfOwnScript } from "./spelling/own-scripts";
import { foldText } from "./spelling/text-folding";

/** By language the words that tell of it. */
export type TellingWords = Readonly<Record<string, readonly string[]>>;

/**
 * Words of English texts that are also words of headers in other languages. Where a header in one of these is next to
 * no other word of the language, it is in English.
 */
const ENGLISH_TOO: ReadonlySet<string> = new Set(
  list(`
    agenda, alan, area, base, basis, bin, budget, but, cargo, carry, charge, condition, data, date, dimension, engagement, execution,
    focal, fund, general, global, leader, local, mode, non, notes, orientation, out, plan, planning, point, region, set,
    situation, structure, total, variation, volume`).map((word) => comparable(foldText(word))),
);

/** So short a word ("à", "di", "so") is also an initial, or a word of English. */
const MIN_LETTERS = 3;

/**
 * So many words tell of the headers of a language: each weighs 4 bytes of the pane, and where none is a plan is mostly
 * uncertain.
 */
const MAX_OF_HEADERS = 70;

/**
 * By language the words that tell of it: one of them is in each phrase by which a cell holds no number or a larger one
 * than its digits say, and in most phrases of headers. English always counts, and languages with a script of their own
 * are recognized by its letters.
 */
export function tellingWords(languages: readonly LanguageWords[]): TellingWords {
  const english = new Set(
    languages
      .filter(({ language }) => language === "en")
      .flatMap((words) => [...phrasesOfHeaders(words), ...phrasesOfValues(words)])
      .flatMap((phrase) => phrase.split(" ")),
  );
  return Object.fromEntries(
    languages.flatMap((words) => {
      if (words.language === "en") return [];
      const ofValues = fewWordsOf(phrasesOfValues(words), english, Infinity);
      const ofHeaders = fewWordsOf(phrasesOfHeaders(words), english, MAX_OF_HEADERS);
      const telling = [...new Set([...ofValues, ...ofHeaders])];
      return telling.length === 0 ? [] : [[words.language, telling] as const];
    }),
  );
}

/** Those of all languages that are read. Rejects where their words cannot be had. @public for the build of the pages */
export async function tellingWordsOfAll(): Promise<TellingWords> {
  await fetchAllWords();
  return tellingWords(languagesInUse());
}

/** What says about a cell that it holds no number, or how large its number is. */
function phrasesOfValues({ values, numbers }: LanguageWords): readonly string[] {
  const { notProgrammed, notApplicable, noData, undecided, answers } = values;
  const ofNumbers = [Object.keys(numbers.scales), numbers.cumulative];
  const ofAnswers = [answers.yes, answers.no, answers.notReached];
  return comparableOnes([notProgrammed, notApplicable, noData, undecided, ...ofNumbers, ...ofAnswers].flat());
}

function phrasesOfHeaders({ header }: LanguageWords): readonly string[] {
  return comparableOnes(Object.values(header).flat());
}

function comparableOnes(phrases: readonly string[]): readonly string[] {
  return phrases.map((phrase) => comparable(foldText(phrase)));
}

/** The words that are in most of the phrases that are left, in turn. */
function fewWordsOf(
  phrases: readonly string[],
  english: ReadonlySet<string>,
  most: number,
): readonly string[] {
  const chosen: string[] = [];
  let left = [...new Set(phrases)]
    .filter((phrase) => !isOfOwnScript(phrase))
    .map((phrase) => tellingWordsOf(phrase, english));
  while (chosen.length < most) {
    const best = mostFrequent(left.flat());
    if (best === null) break;
    chosen.push(best);
    left = left.filter((words) => !words.includes(best));
  }
  return chosen;
}

function mostFrequent(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: [string, number] | null = null;
  for (const each of counts) if (best === null || each[1] > best[1]) best = each;
  return best?.[0] ?? null;
}

/** The words of a phrase that are none of English texts. */
function tellingWordsOf(phrase: string, english: ReadonlySet<string>): readonly string[] {
  const words = phrase.split(" ").filter((word) => !ENGLISH_TOO.has(word) && !english.has(word));
  return [...new Set(words.filter((word) => word.length >= MIN_LETTERS && /\p{L}/u.test(word)))];
}
