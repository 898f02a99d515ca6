import { rememberByText } from "../../plan/language/remembered";
import { isCategory, withoutOfWhich } from "../../plan/language/breakdown-words";
import { phrases, type PhraseSet } from "../../plan/language/phrases";
import { periodInHeader } from "../../plan/language/time/period-words";
import { foldText, isWithoutWordSpaces, onOneLine } from "../../plan/language/spelling/text-folding";
import { withoutMark } from "../sheet/list-marks";
import { ofLanguages } from "../../languages/in-use";

const LONGEST_PART = 40;

/** A part's own name, without its bullet and "of which": "- of which women" is "women". */
export function nameOfPart(text: string): string {
  return withoutOfWhich(withoutMark(onOneLine(text)));
}

/** Whether a text names a part of a whole and nothing more: "Women", "New", "Children under 15", "of which forced labour". */
export function namesPart(text: string): boolean {
  if (text.length > LONGEST_PART) return false;
  return namesGroupOfPeople(text) || phrases.parts().isWhole(foldText(nameOfPart(text))) || isOfWhole(text);
}

/** Whether a text names women, minors, foreigners or another group of people, and nothing more. */
export function namesGroupOfPeople(text: string): boolean {
  return text.length <= LONGEST_PART && isGroupOfPeople(text);
}

const isGroupOfPeople = rememberByText((text): boolean => {
  const name = nameOfPart(text);
  const folded = foldText(name);
  return phrases.groups().isWhole(folded) || isCategory(folded) || namesAge(name, folded);
});

/**
 * Whether a header beside others of people is of some of them, whatever else it says: "Refugees in transit", "Women aged
 * above 18", "Other under 18".
 */
export function mentionsGroupOfPeople(text: string): boolean {
  const folded = foldText(text);
  if (text.length > LONGEST_OF_WHOLE) return false;
  return namesGroupOfPeople(text) || phrases.groups().isWithin(folded) || isOfOthers(folded);
}

/** Whether a header is of all others of a breakdown, whatever that is by: "Other under 18". */
export function namesOthers(text: string): boolean {
  return !namesGroupOfPeople(text) && isOfOthers(foldText(text));
}

/** "Other under 18": words of parts, ages and groups, and nothing else. */
function isOfOthers(folded: string): boolean {
  const words = folded.replace(/\d+/g, " ").trim();
  return phrases.parts().isWithin(words) && isMadeOf(words, [phrases.parts(), ...AGES_AND_GROUPS()]);
}

/** "Of which those in shelters": whatever its words are, it is a part of what stands before. */
export function isOfWhole(text: string): boolean {
  return (
    text.length <= LONGEST_OF_WHOLE &&
    withoutOfWhich(withoutMark(onOneLine(text))) !== withoutMark(onOneLine(text))
  );
}

const LONGEST_OF_WHOLE = 80;

/** Whether a text is short enough to name a part. */
export function canNamePart(text: string): boolean {
  return text !== "" && text.length <= LONGEST_PART;
}

const RANGE = /\d\s*[-–]\s*\d|[<>≤≥+]\s*\d|\d\s*\+/u;
const OLDEST = 120;
const A_WORD = /[\p{L}\p{M}]{2}/u;

/** Numbers that can be ages, among words of ages and of groups only. */
function namesAge(bare: string, folded: string): boolean {
  const numbers = folded.match(/\d+/g) ?? [];
  if (numbers.length === 0 || numbers.length > 2 || numbers.some((number) => Number(number) > OLDEST))
    return false;
  const words = folded.replace(/\d+/g, " ").trim();
  if (words === "") return RANGE.test(bare);
  // "A1.01" is a code, whatever "a" joins in a language.
  if (!A_WORD.test(words)) return false;
  if (!RANGE.test(bare) && periodInHeader(bare) !== null) return false;
  return isMadeOf(words, AGES_AND_GROUPS()) && (RANGE.test(bare) || !phrases.groups().isWhole(words));
}

const AGES_AND_GROUPS = ofLanguages(() => [phrases.ages(), phrases.groups()]);

/** Whether words of some sets make up all of a text. */
function isMadeOf(words: string, sets: readonly PhraseSet[]): boolean {
  const isUnspaced = isWithoutWordSpaces(words);
  let left = isUnspaced ? words.replace(/ /g, "") : words.replace(/ +/g, " ");
  while (left !== "" && !sets.some((set) => set.isWhole(left))) {
    const text = left;
    const length = Math.max(...sets.map((set) => set.startLength(text)));
    if (length === 0) return false;
    left = isUnspaced ? left.slice(length) : left.split(" ").slice(length).join(" ");
  }
  return true;
}
