import { list } from "./entries";
import { comparable } from "../phrases";
import { foldText } from "../spelling/text-folding";
import { isOfOwnScript } from "../spelling/own-scripts";
import type { Lexicon } from "./lexicon";
import { lexicons } from "./registry";

/**
 * Words of English texts that are also words of headers in other languages. Where a header in one of these stands beside
 * no other word of the language, it is in English.
 */
const ENGLISH_TOO: ReadonlySet<string> = new Set(
  list(`
    agenda, alan, area, base, basis, bin, budget, but, cargo, carry, charge, condition, data, date, dimension, engagement, execution,
    focal, fund, general, global, leader, local, mode, non, notes, orientation, out, plan, planning, point, region, set,
    situation, structure, total, variation, volume`).map((word) => comparable(foldText(word))),
);

/** The words of English phrases. */
const ofEnglish: ReadonlySet<string> = new Set(
  lexicons
    .filter(({ language }) => language === "en")
    .flatMap((lexicon) => [...phrasesOfHeaders(lexicon), ...phrasesOfValues(lexicon)])
    .flatMap((phrase) => phrase.split(" ")),
);

/** So short a word ("à", "di", "so") is also an initial, or a word of English. */
const MIN_LETTERS = 3;

/** So many words tell of the headers of a language: each weighs 4 bytes of the pane, and where none stands a plan is mostly uncertain. */
const MAX_OF_HEADERS = 70;

/**
 * By language the words that tell of it: one of them stands in each phrase by which a cell holds no number or a larger
 * one than its digits say, and in most phrases of headers. English always counts, and languages with a script of their own
 * are told by its letters. The build puts the words in the place of what finds them.
 */
export const TELLING_WORDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  lexicons.flatMap((lexicon) => {
    if (lexicon.language === "en") return [];
    const ofValues = fewWordsOf(phrasesOfValues(lexicon), Infinity);
    const telling = new Set([...ofValues, ...fewWordsOf(phrasesOfHeaders(lexicon), MAX_OF_HEADERS)]);
    return telling.size === 0 ? [] : [[lexicon.language, [...telling]] as const];
  }),
);

/** What says of a cell that it holds no number, or how large its number is. */
function phrasesOfValues({ values, numbers }: Lexicon): readonly string[] {
  const { notProgrammed, notApplicable, undecided, answers } = values;
  const ofNumbers = [Object.keys(numbers.scales), numbers.cumulative];
  const ofAnswers = [answers.yes, answers.no, answers.notReached];
  return comparableOnes([notProgrammed, notApplicable, undecided, ...ofNumbers, ...ofAnswers].flat());
}

function phrasesOfHeaders({ header }: Lexicon): readonly string[] {
  return comparableOnes(Object.values(header).flat());
}

function comparableOnes(phrases: readonly string[]): readonly string[] {
  return phrases.map((phrase) => comparable(foldText(phrase)));
}

/** The words that stand in most of the phrases that are left, in turn. */
function fewWordsOf(phrases: readonly string[], most: number): readonly string[] {
  const chosen: string[] = [];
  let left = [...new Set(phrases)].filter((phrase) => !isOfOwnScript(phrase)).map(tellingWordsOf);
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
function tellingWordsOf(phrase: string): readonly string[] {
  const words = phrase.split(" ").filter((word) => !ENGLISH_TOO.has(word) && !ofEnglish.has(word));
  return [...new Set(words.filter((word) => word.length >= MIN_LETTERS && /\p{L}/u.test(word)))];
}
