import { withWesternDigits } from "./numbers/digits";
import { phrases, type PhraseSet } from "./phrases";
import { ofLanguages } from "../../languages/in-use";
import { foldText, isWithoutWordSpaces } from "./spelling/text-folding";

/** "Table 2: Risks", "Annex B": what counts the tables of a file, and what the text says besides. */
export interface NumberedTitle {
  /** What is behind the number; "" where nothing does. */
  readonly rest: string;
}

/** The title of a table that is counted, as "Table 2: Risks" is; `null` of any other text. */
export function numberedTable(text: string): NumberedTitle | null {
  const match = NUMBERED().exec(withWesternDigits(text));
  return match === null ? null : { rest: text.slice(match[0].length).trim() };
}

const NAMES = ofLanguages((languages) =>
  languages
    .flatMap(({ title }) => title.numbered)
    .sort((a, b) => b.length - a.length)
    .join("|"),
);
const NUMBERED = ofLanguages(
  () =>
    new RegExp(
      String.raw`^\s*(?:${NAMES()})(?:\s*\d{1,3}(?:\.\d{1,2})?|\s+(?:[A-Z]|[IVX]{1,5}))(?![\p{L}\d])\s*[:.)–—-]*\s*`,
      "iu",
    ),
);

/** Whether a title says that the table below it is none of the plan's: an example, a legend, a list of risks. */
export function namesAside(text: string): boolean {
  // "Legend: NP is not programmed" and "Instructions: fill in the yellow cells" say it already.
  return text.length <= LONGEST_TITLE && !/[:：]\s*\S/u.test(text) && beginsAsTitle(phrases.asides(), text);
}

/** Whether a title says of something that it is deleted, postponed or completed. */
export function saysWithdrawn(text: string): boolean {
  return text.length <= LONGEST_TITLE && phrases.withdrawn().isWithin(foldText(text));
}

/**
 * Whether a line says about the file how it stands, and nothing of the plan: "Working draft of 3 March", "Page 2 of 3".
 */
export function isMarkOfFile(text: string): boolean {
  return text.length <= LONGEST_TITLE && beginsAsTitle(phrases.marks(), text);
}

const LONGEST_TITLE = 80;

/**
 * Whether a text begins with one of the phrases, and says little more. A single word alone says enough, or one with a
 * sign or a number behind it: "Draft laws on water" is not a draft.
 */
function beginsAsTitle(set: PhraseSet, text: string): boolean {
  if (!set.canStart(text)) return false;
  const folded = foldText(text);
  if (set.isWhole(folded)) return true;
  const length = set.startLength(folded);
  if (length === 0) return false;
  if (isWithoutWordSpaces(folded)) return length >= LONG_UNSPACED || isSetOff(text, length);
  const words = folded.split(" ");
  if (words.length - length > MAX_MORE_WORDS) return false;
  return length > 1 || /^\S+\s*(?:[^\p{L}\p{M}\s]|\p{Nd})/u.test(text.trim());
}

const MAX_MORE_WORDS = 7;
/** So many letters of a script without spaces are several words. */
const LONG_UNSPACED = 9;

/** Whether a space, a sign or a number is behind the first letters of a text. */
function isSetOff(text: string, length: number): boolean {
  let letters = 0;
  for (const sign of text.trim()) {
    if (!/[\p{L}\p{M}]/u.test(sign)) return letters >= length;
    letters++;
  }
  return false;
}
