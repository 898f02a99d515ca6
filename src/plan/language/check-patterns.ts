import { either } from "./either";
import type { CheckWords } from "../../languages/words/check-words";
import { ofLanguages } from "../../languages/in-use";
import { AND } from "./spelling/joining-words";
import { anyOf, atWordStarts, inWords, patternsOf, wordPatterns } from "./patterns";
import { isWithoutWordSpaces, withoutAccents } from "./spelling/text-folding";

/*
 * What the checks find in the words of a plan, in all languages. `check-words.ts` says what each
 * entry is.
 */

export const PASSES_HUNDRED = ofLanguages(() => atWordStarts(({ checks }) => checks.passesHundred));
export const BELOW_ZERO = ofLanguages(() => atWordStarts(({ checks }) => checks.belowZero));
export const OF_INDICATORS = ofLanguages(() => atWordStarts(({ checks }) => checks.ofIndicators));
export const IN_PARTS = ofLanguages(() => wordPatterns(({ values }) => values.units.inParts));

export const VAGUE = ofLanguages((): readonly RegExp[] =>
  patternsOf(({ checks }) => checks.vagueStart)
    .map((pattern) => new RegExp(`^${inWords(pattern)}`, "iu"))
    .concat(new RegExp(String.raw`^${anyOf(({ checks }) => checks.vagueEnd)}[\s.។]*$`, "iu")),
);
export const MEASURABLE = ofLanguages(() => of("measurable"));
export const DONE_TO_THINGS = ofLanguages(() => of("doneToThings"));
export const REMARK = ofLanguages(() => of("remark"));
export const AMOUNT_AT_START = ofLanguages(() =>
  patternsOf(({ checks }) => checks.amount).map((pattern) => new RegExp(`^${inWords(pattern)}`, "iu")),
);

function of(entry: keyof CheckWords): readonly RegExp[] {
  return wordPatterns(({ checks }) => checks[entry]);
}

/** The words for "number of", in a text in the normal form NFKC; anywhere where words are spaced, else first. */
export const NUMBER_OF = ofLanguages((): readonly RegExp[] => [
  /#(?:\s*of\b)?/gu,
  ...patternsOf(({ checks }) => checks.numberOf)
    .map((pattern) => pattern.normalize("NFKC"))
    .map((pattern) => new RegExp(isWithoutWordSpaces(pattern) ? `^${pattern}` : inWords(pattern), "giu")),
]);

const ONE_MEASURE = ofLanguages(
  () =>
    String.raw`(?:#\s*of|#(?!\d)|${either([
      ...patternsOf(({ checks }) => checks.numberOf),
      ...patternsOf(({ checks }) => checks.percentageOf),
    ])})(?!\s*\p{Nd})`,
);

/** "Number of X and number of Y", "# of X # of Y"; "number of X/number of Y" is a fraction and one measure. */
export const TWO_MEASURES = ofLanguages((): readonly RegExp[] => [
  new RegExp(
    String.raw`${ONE_MEASURE()}.{1,300}?(?:[,;]|\s/(?=\s)|${AND()})\s*(?:the )?(?:total )?${ONE_MEASURE()}`,
    "iu",
  ),
  /#(?!\d).{1,300}\s#(?!\d)/u,
]);

const FURTHER_MEASURE = ofLanguages(
  () =>
    new RegExp(
      String.raw`(?<=[\p{L}\p{M})];?\s)${inWords(
        either(
          [
            ...patternsOf(({ checks }) => checks.numberOf),
            ...patternsOf(({ checks }) => checks.percentageOf),
          ].filter((pattern) => !isWithoutWordSpaces(pattern)),
        ),
      )}(?=\s)`,
      "giu",
    ),
);

const LARGE_AFTER_SPACE = /\s[\p{Lu}%]/u;

/** Where further indicators begin within a line: at a "Number of" that is written large, as at the beginning. */
export function furtherMeasures(line: string): readonly number[] {
  if (!LARGE_AFTER_SPACE.test(line)) return [];
  return [...line.matchAll(FURTHER_MEASURE())]
    .filter(([words]) => /^[\p{Lu}%]/u.test(words))
    .map(({ index }) => index);
}

const A_NUMBER = ofLanguages(
  (languages) =>
    String.raw`(?:#|no\.|(?<!\p{L})(?:${either(
      languages.flatMap(({ values }) => values.units.count).map(withoutAccents),
    )}))`,
);
const A_PERCENTAGE = ofLanguages(() => `(?:%|${anyOf(({ wording }) => wording.percentage)})`);
const AND_OR = ofLanguages(() => String.raw`\s*(?:[&/]|${anyOf(({ wording }) => wording.joining)})\s*`);

/** "Number and percentage of X", in a text without accents. */
export const NUMBER_AND_PERCENTAGE = ofLanguages(
  () =>
    new RegExp(`${A_NUMBER()}${AND_OR()}${A_PERCENTAGE()}|${A_PERCENTAGE()}${AND_OR()}${A_NUMBER()}`, "iu"),
);
