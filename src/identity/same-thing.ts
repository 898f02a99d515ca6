import {
  areOfOtherScripts,
  likeness,
  readText,
  type ReadText,
  type WordWeights,
} from "../compare/words/likeness";
import { COUNT, PERCENTAGE } from "../plan/language/indicator-patterns";

/** A text without the words that count what it is about: "number of". */
export function readSubject(text: string): ReadText {
  return readText(COUNT.reduce((rest, pattern) => rest.replace(pattern, " "), text));
}

/**
 * How alike two texts have to be to say the same otherwise, as `likeness` has it: where one says more than the other,
 * and where words stand in the place of others. "Women trained" in the place of "men trained" is another thing, so
 * there nearly all has to be the same (set on the rewordings and the replacements of `tests/identity`).
 */
const LEAST_ADDED = 0.35;
const LEAST_REPLACED = 0.75;

/** A text with its words, without those that count. */
export interface Subject {
  readonly words: string;
  readonly subject: ReadText;
}

/** How alike two texts are that can say the same otherwise, from 0 to 1; 0 where they say other things. */
export function likenessOfReworded(one: Subject, other: Subject, weights: WordWeights): number {
  if (areOfOtherScripts(one.words, other.words)) return 0;
  // What counted things and is a share of them now has other numbers.
  if (isPercentage(one.words) !== isPercentage(other.words)) return 0;
  const alike = likeness(one.subject, other.subject, weights);
  const [lost, gained] = [without(one.subject, other.subject), without(other.subject, one.subject)];
  const isReplaced = lost.length > 0 && gained.length > 0;
  return alike >= (isReplaced ? LEAST_REPLACED : LEAST_ADDED) ? alike : 0;
}

function isPercentage(text: string): boolean {
  return PERCENTAGE.some((pattern) => pattern.test(text));
}

/** The words that one has alone, but for other forms of words of the other: "official", "officials". */
function without({ words }: ReadText, { words: others }: ReadText): readonly string[] {
  const all = [...others];
  return [...words].filter((word) => !others.has(word) && !all.some((other) => areForms(word, other)));
}

/** Words with so long a beginning in common are forms of one, or one is a slip. */
const LEAST_SHARED = 4;
const LEAST_SHARE = 0.6;

function areForms(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.max(one.length, other.length);
}
