import { phrases } from "../../plan/language/phrases";
import { foldText, isWithoutWordSpaces, onOneLine } from "../../plan/language/spelling/text-folding";
import { withoutMark } from "./indicator-lines";

const LONGEST_PART = 40;

/** Whether a text names a part of a whole and nothing more: "Women", "New", "Children under 15", "15-24 years". */
export function namesPart(text: string): boolean {
  if (text.length > LONGEST_PART) return false;
  const bare = withoutMark(onOneLine(text));
  const folded = foldText(bare);
  return phrases.groups.isWhole(folded) || phrases.parts.isWhole(folded) || namesAge(bare, folded);
}

const RANGE = /\d\s*[-–]\s*\d|[<>≤≥]\s*\d|\d\s*\+/u;
const OLDEST = 120;

/** Numbers that can be ages, among words of ages and of groups only. */
function namesAge(bare: string, folded: string): boolean {
  const numbers = folded.match(/\d+/g) ?? [];
  if (numbers.length === 0 || numbers.length > 2 || numbers.some((number) => Number(number) > OLDEST))
    return false;
  const words = folded.replace(/\d+/g, " ").trim();
  if (words === "") return RANGE.test(bare);
  return isOfAges(words) && (RANGE.test(bare) || !phrases.groups.isWhole(words));
}

const AGES_AND_GROUPS = [phrases.ages, phrases.groups];

/** Whether words of ages and of groups make up all of a text. */
function isOfAges(words: string): boolean {
  const isUnspaced = isWithoutWordSpaces(words);
  let left = isUnspaced ? words.replace(/ /g, "") : words.replace(/ +/g, " ");
  while (left !== "" && !AGES_AND_GROUPS.some((set) => set.isWhole(left))) {
    const text = left;
    const length = Math.max(...AGES_AND_GROUPS.map((set) => set.startLength(text)));
    if (length === 0) return false;
    left = isUnspaced ? left.slice(length) : left.split(" ").slice(length).join(" ");
  }
  return true;
}
