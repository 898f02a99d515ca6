import { phrases, type PhraseSet } from "../phrases";
import { withWesternDigits } from "../numbers/digits";
import { foldText, isWithoutWordSpaces, withoutAccents } from "../spelling/text-folding";
import { gregorianYear } from "./gregorian-years";
import { withoutNumberedYears } from "./numbered-years";
import { yearSpanIn } from "./period-words";

const YEAR = /(?<![\p{Nd}.,/-])\d{4}(?![\p{Nd}/-]|[.,]\d)/gu;

/**
 * A text without the years that are of something else than a plan: of numbered laws and decisions, and those that are
 * nearer to a word that has a year of its own than to a plan's name: "Act of 2018", "adopted in May 2017", "the 2018
 * Trafficking Act". The years of a range are the plan's, whatever is next to them.
 */
export function withoutYearsOfOthers(text: string): string {
  const rest = withoutNumberedYears(text);
  if (!/\p{Nd}{4}/u.test(rest) || !phrases.withYearsOfTheirOwn().isWithin(foldText(rest))) return rest;
  const plain = withoutAccents(withWesternDigits(rest));
  const span = yearSpanIn(plain);
  const without = plain.replace(YEAR, (digits: string, at: number) => {
    const year = gregorianYear(Number(digits));
    const isOfRange = span !== null && (year === span.first || year === span.last);
    return isOfRange || !isOfAnother(plain.slice(0, at), plain.slice(at + digits.length)) ? digits : " ";
  });
  return without === plain ? rest : without;
}

/** Whether what has a year of its own is nearer to a year than a plan's name does. */
function isOfAnother(before: string, behind: string): boolean {
  const plan = gapBefore(before, phrases.planTitle());
  if (plan === 0) return false;
  const other = gapBefore(before, phrases.withYearsOfTheirOwn());
  if (other !== null && (plan === null || other < plan) && (other === 0 || isJoined(before))) return true;
  return headersBehind(behind);
}

/** Farther away a word says nothing of a year. */
const MAX_WORDS = 16;
const MAX_LETTERS = 90;

/** How many words (letters where words are not spaced) are between the last of some phrases and the end of a text. */
function gapBefore(text: string, set: PhraseSet): number | null {
  const line = withoutLinks(foldText(lastLine(text)));
  if (line === "") return null;
  const isClose = isWithoutWordSpaces(line);
  const parts = isClose
    ? Array.from(line.replace(/ /g, "")).slice(-MAX_LETTERS)
    : line.split(" ").slice(-MAX_WORDS);
  for (let start = parts.length - 1; start >= 0; start--) {
    const length = set.startLength(parts.slice(start).join(isClose ? "" : " "));
    if (length > 0) return Math.max(0, parts.length - start - length);
  }
  return null;
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}

/** "… adopted on 5 May" is "… adopted". */
function withoutLinks(folded: string): string {
  const words = folded.split(" ");
  while (words.length > 1 && isLink(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}

function isLink(word: string): boolean {
  return /^\d{1,2}$/.test(word) || phrases.beforeYears().isWhole(word);
}

/** A year that follows its word at some distance is joined to it by a small word, or is in a script without spaces. */
function isJoined(before: string): boolean {
  const line = foldText(lastLine(before));
  return isWithoutWordSpaces(line) || isLink(line.split(" ").at(-1) ?? "");
}

const MAX_WORDS_BEHIND = 4;

/** "2018 Anti-Trafficking Act", at the end of what it names. */
function headersBehind(behind: string): boolean {
  const [clause = ""] = behind.split(/[,;:()\n–—]|\.\s/u);
  const words = foldText(clause).split(" ").filter(Boolean);
  if (isWithoutWordSpaces(clause)) return false;
  const [end = words.length] = words.flatMap((word, place) =>
    isLink(word) || phrases.and().isWhole(word) ? [place] : [],
  );
  const name = words.slice(0, end);
  const last = name.at(-1) ?? "";
  return name.length <= MAX_WORDS_BEHIND && last !== "" && phrases.withYearsOfTheirOwn().isWhole(last);
}
