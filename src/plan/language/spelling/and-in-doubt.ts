import type { LanguageWords } from "../../../languages/language-words";
import { ofLanguages } from "../../../languages/in-use";
import { isWithoutWordSpaces } from "./text-folding";

function tellsMoreOfThing({ wording }: LanguageWords, word: string): boolean {
  return wording.afterThing !== "" && new RegExp(`^(?:${wording.afterThing})$`, "iu").test(word);
}

/**
 * Words that join in one language and tell more of a thing in another: Filipino "at" is "and", and "1 training at 3
 * sites" is one training. They join only what is distinguished by something else too.
 */
export const AND_IN_DOUBT = ofLanguages(
  (languages): ReadonlySet<string> =>
    new Set(
      languages
        .flatMap(({ and }) => and)
        .filter((word) => !isWithoutWordSpaces(word))
        .filter((word) =>
          languages.some((other) => !other.and.includes(word) && tellsMoreOfThing(other, word)),
        ),
    ),
);
