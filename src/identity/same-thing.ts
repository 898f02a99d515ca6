import { areOfOtherScripts, likeness, readText, WordWeights, type ReadText } from "../compare/words/likeness";
import { onlySexNamed } from "../plan/language/breakdown-words";
import { phrasesFrom, phraseWord, saysByItself } from "../plan/language/numbers/number-phrases";
import { isWithinSlips } from "../plan/language/spelling/edit-distance";
import { COUNT, PERCENTAGE } from "../plan/language/indicator-patterns";

export function readSubject(words: string): Subject {
  return { words, subject: readText(COUNT().reduce((rest, pattern) => rest.replace(pattern, " "), words)) };
}

/**
 * How alike two texts have to be to say the same otherwise, as `likeness` has it: where one says more than the other,
 * and where words are in place of others. "Women trained" in place of "men trained" is another thing, so there nearly
 * all has to be the same (set on the rewordings and the replacements of `tests/identity`).
 */
const MIN_ADDED = 0.35;
const MIN_REPLACED = 0.8;

/** A text with what it is about. */
export interface Subject {
  readonly words: string;
  /** Without the words that count it: "number of". */
  readonly subject: ReadText;
}

/** How alike two texts are that can say the same otherwise, from 0 to 1; 0 where they say other things. */
export function likenessOfReworded(one: Subject, other: Subject, weights: WordWeights): number {
  // Most pairs of a large plan end here.
  const alike = likeness(one.subject, other.subject, weights);
  if (alike < MIN_ADDED || areOfOtherScripts(one.words, other.words)) return 0;
  // What counted things and is a share of them now has other numbers.
  if (isPercentage(one.words) !== isPercentage(other.words)) return 0;
  const [lost, gained] = [without(one.subject, other.subject), without(other.subject, one.subject)];
  const isReplaced = lost.length > 0 && gained.length > 0;
  // "… in 2024" in place of "… in 2023".
  if (lost.some(hasDigit) && gained.some(hasDigit)) return 0;
  if (isReplaced && alike < MIN_REPLACED) return 0;
  if (isDenied(one.subject) !== isDenied(other.subject)) return 0;
  if (isOfOthers(one.subject, other.subject) || isOfOthers(other.subject, one.subject)) return 0;
  // "Female officers trained" are a part of "officers trained".
  return onlySexNamed(one.words) === onlySexNamed(other.words) ? alike : 0;
}

/** Whether all that one text says of what it counts is in another, which it is short for. */
export function isShortFor(one: Subject, other: Subject): boolean {
  return one.subject.words.size > 0 && without(one.subject, other.subject).length === 0;
}

/** Whether a text says that something is not so: "officers not yet trained", "trainings cancelled". */
function isDenied({ words }: ReadText): boolean {
  const all = [...words].map(phraseWord);
  return all.some((_, place) =>
    phrasesFrom(all, place).some(({ kinds }) => kinds.has("not") || kinds.has("undone")),
  );
}

/** Whether a text puts others before what the other text counts: "trainers of officers trained" are no officers. */
function isOfOthers({ words }: ReadText, { words: counted }: ReadText): boolean {
  const all = [...words];
  const place = all.findIndex((word) => counted.has(word));
  return place > 1 && all[place] === [...counted][0] && saysByItself(all[place - 1] ?? "", "of");
}

function hasDigit(word: string): boolean {
  return /\p{Nd}/u.test(word);
}

function isPercentage(text: string): boolean {
  return PERCENTAGE().some((pattern) => pattern.test(text));
}

/** The words that one has alone, but for other forms of words of the other: "official", "officials". */
function without({ words }: ReadText, { words: others }: ReadText): readonly string[] {
  const all = [...others];
  return [...words].filter((word) => !others.has(word) && !all.some((other) => areForms(word, other)));
}

/** Words with so long a beginning in common are forms of one, or one is a slip. */
const MIN_SHARED = 4;
const MIN_SHARE = 0.6;

/** Shorter words have others of one slip. */
const MIN_SLIPPED = 5;

function areForms(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  if (shared >= MIN_SHARED && shared >= MIN_SHARE * Math.max(one.length, other.length)) return true;
  return (
    Math.min(one.length, other.length) >= MIN_SLIPPED &&
    Math.abs(one.length - other.length) <= 1 &&
    isWithinSlips(one, other, 1)
  );
}

/** Whether a text says what another does in nearly its words. */
export function isRewordingOf(text: string, other: string): boolean {
  const [one, two] = [readSubject(text), readSubject(other)];
  const weights = new WordWeights();
  for (const { subject } of [one, two]) weights.add(subject);
  return likenessOfReworded(one, two, weights) > 0;
}
