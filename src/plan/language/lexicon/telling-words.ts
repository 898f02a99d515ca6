import { list } from "./entries";
import { comparable } from "../phrases";
import { foldText, isWithoutWordSpaces } from "../spelling/text-folding";
import type { Lexicon } from "./lexicon";
import { lexicons } from "./registry";

/**
 * Words of English texts that are also words of heads in other languages. Where a head in one of these stands beside
 * no other word of the language, it is in English.
 */
const ENGLISH_TOO: ReadonlySet<string> = new Set(
  list(`
    agenda, area, base, basis, budget, but, cargo, carry, charge, condition, data, date, dimension, engagement, execution,
    focal, fund, general, global, leader, local, mode, non, notes, orientation, out, plan, planning, point, region, set,
    situation, structure, total, variation, volume`).map((word) => comparable(foldText(word))),
);

/** So short a word ("à", "di", "so") is also an initial, or a word of English. */
const LEAST_LETTERS = 3;

/**
 * By language few words of which at least one stands in each phrase of its heads that is not all of English words: where none of
 * them stands in a workbook, no head of the workbook is in the language. English always counts, and scripts without
 * spaces between words are told by their letters. The build puts the words in the place of what finds them.
 */
export const TELLING_WORDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  lexicons.flatMap((lexicon) => {
    const spaced = phrasesOf(lexicon).filter((phrase) => phrase !== "" && !isWithoutWordSpaces(phrase));
    const telling = lexicon.language === "en" ? [] : fewWordsOf([...new Set(spaced)]);
    return telling.length === 0 ? [] : [[lexicon.language, telling] as const];
  }),
);

/** The phrases of a language's heads, and those that say of a cell that it holds no number, or how large its number is. */
function phrasesOf({ head, values, numbers }: Lexicon): readonly string[] {
  const { notProgrammed, notApplicable, undecided, answers } = values;
  const ofNumbers = [Object.keys(numbers.scales), numbers.cumulative];
  const ofAnswers = [answers.yes, answers.no, answers.notReached];
  return [...Object.values(head), notProgrammed, notApplicable, undecided, ...ofNumbers, ...ofAnswers]
    .flat()
    .map((phrase) => comparable(foldText(phrase)));
}

/** The words that stand in most of the phrases that are left, in turn. */
function fewWordsOf(phrases: readonly string[]): readonly string[] {
  const english = new Set(
    lexicons
      .filter(({ language }) => language === "en")
      .flatMap((lexicon) => phrasesOf(lexicon).flatMap(wordsOf)),
  );
  const chosen: string[] = [];
  let left = phrases.map((phrase) => tellingWordsOf(phrase).filter((word) => !english.has(word)));
  for (;;) {
    const counts = new Map<string, number>();
    for (const word of left.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
    const best = [...counts].reduce<[string, number] | null>(
      (most, each) => (most === null || each[1] > most[1] ? each : most),
      null,
    )?.[0];
    if (best === undefined) return chosen;
    chosen.push(best);
    left = left.filter((words) => !words.includes(best));
  }
}

function wordsOf(phrase: string): readonly string[] {
  return phrase.split(" ");
}

/** The words of a phrase that are none of English texts. */
function tellingWordsOf(phrase: string): readonly string[] {
  const words = wordsOf(phrase).filter((word) => !ENGLISH_TOO.has(word));
  return [...new Set(words.filter((word) => word.length >= LEAST_LETTERS && /\p{L}/u.test(word)))];
}
