import { ofLanguages } from "../../../languages/in-use";
import { anyPhrase } from "../level-labels";
import { words, phrases } from "../phrases";
import { withWesternDigits } from "../numbers/digits";
import { foldText, isWithoutWordSpaces, withoutAccents } from "../spelling/text-folding";

const MARK = ofLanguages(
  () => String.raw`(?<!\p{Script=Latin})(?:${anyPhrase(words.numberMarks())}|n\.?\s?[º°])\.?\s*`,
);
const SMALL_WORDS = String.raw`(?:\s+[\p{L}\p{M}.]{1,8}){0,2}\s+`;

/** "No. 12/2019", "No. 124 of 2021", "n° 2019-23"; "145/2022" where no month has such a number; "1325 (2000)". */
const NUMBERED = ofLanguages(
  () =>
    new RegExp(
      [
        String.raw`${MARK()}\d{1,5}(?:\.\d{3})?(?:\s*[/-]\s*|${SMALL_WORDS}|\s*\()(?:19|20|24|25)\d\d(?!\d)`,
        String.raw`${MARK()}(?:19|20|24|25)\d\d\s*[/-]\s*\d{1,5}(?!\d)`,
        String.raw`(?<![\d/.-])(?:1[3-9]|[2-9]\d|\d{3})/(?:19|20|24|25)\d\d(?!\d)`,
        String.raw`(?<![\d/.-])\d{3,5}\s*\((?:19|20|24|25)\d\d\)`,
      ].join("|"),
      "giu",
    ),
);

/** So many words before a number say what has it. */
const WORDS_BEFORE = 3;

/**
 * A text without the years of laws, decisions and resolutions, which are next to a number of their own: they say
 * nothing of when a plan is. "Action plan No. 3 of 2026" keeps its year.
 */
export function withoutNumberedYears(text: string): string {
  const plain = withoutAccents(withWesternDigits(text));
  const without = plain.replace(NUMBERED(), (numbered: string, at: number) =>
    isOfPlan(plain.slice(0, at)) ? numbered : " ",
  );
  return without === plain ? text : without;
}

/** Whether the name of a plan ends there. */
function isOfPlan(before: string): boolean {
  const last = before.trim().split(/\s+/u).slice(-WORDS_BEFORE).join(" ");
  const names = (text: string): boolean => phrases.planTitle().isWithin(foldText(text));
  const shorter = isWithoutWordSpaces(last) ? last.slice(0, -LETTERS_OF_A_WORD) : last.replace(/\S+$/u, "");
  return names(last) && !names(shorter);
}

const LETTERS_OF_A_WORD = 4;
