import { anyPhrase, NUMBER_MARK } from "./language/level-labels";
import { withWesternDigits } from "./language/numbers/digits";
import { words } from "./language/phrases";
import { withoutAccents } from "./language/spelling/text-folding";
import { ofLanguages } from "../languages/in-use";

const NUMBER = String.raw`\p{Nd}+`;
/** "Objective IV" is a number, "Objective in" is none. */
const ROMAN = "[IVX]+(?!\\p{L})";

/** "Specific Objective 1:", "2)", "วัตถุประสงค์เฉพาะที่ ๒", "Pillar IV –": what is before the words themselves. */
const LABEL = ofLanguages(
  () =>
    new RegExp(
      String.raw`^\s*(?:(?:${anyPhrase(words.objectiveLabels())})\s*${NUMBER_MARK()}\s*(?:${NUMBER}|${ROMAN})|${NUMBER})\s*[.:)៖–—-]*\s*`,
      "iu",
    ),
);

/** The words of an objective without its label and number: "Specific Objective 1: Protect victims" says "Protect victims". */
export function objectiveWords(title: string): string {
  const composed = title.normalize("NFC");
  return composed.slice(LABEL().exec(withoutAccents(composed))?.[0].length ?? 0);
}

/** The number of an objective is this near its beginning. */
const LONGEST_LABEL = 40;

/** The number that an objective's text begins with, in western digits: "គោលបំណងទី ២ …" is 2; "" where it has none. */
export function objectiveNumber(text: string): string {
  return /\d+/.exec(withWesternDigits(text.slice(0, LONGEST_LABEL)))?.[0] ?? "";
}
