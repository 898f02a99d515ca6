import { either } from "./either";
import { ofLanguages } from "../../languages/in-use";
import { anyOf, atWordStarts, patternsOf } from "./patterns";
import { isWithoutWordSpaces } from "./spelling/text-folding";

/** What a column of directions says, as beginnings of its text: words, signs, and the letters of Spanish forms. */
export const DIRECTION_OF_COLUMN = ofLanguages(
  () =>
    [
      {
        direction: "maintain",
        pattern: new RegExp(`^(?:m$|m[.)\\s]|=|→|${anyOf(({ direction }) => direction.maintain)})`, "iu"),
      },
      {
        direction: "decrease",
        pattern: new RegExp(`^(?:d$|d[.)\\s]|↓|-$|−$|${anyOf(({ direction }) => direction.decrease)})`, "iu"),
      },
      {
        direction: "increase",
        pattern: new RegExp(
          `^(?:[aci]$|[aci][.)\\s]|↑|\\+|${anyOf(({ direction }) => direction.increase)})`,
          "iu",
        ),
      },
    ] as const,
);

const TO_NUMBER = ofLanguages(() =>
  either(
    patternsOf(({ direction }) => direction.toLevel).map((pattern) =>
      isWithoutWordSpaces(pattern) ? `(?:${pattern})` : String.raw`\s(?:${pattern})`,
    ),
  ),
);
const ONE = ofLanguages((languages) => either(languages.flatMap(({ wording }) => wording.single || [])));

/** "Increase", "reduction" in an indicator's words: it is of a change itself. */
export const CHANGE = ofLanguages(() => atWordStarts(({ direction }) => direction.change));

/** "Increase by 10 %", "10 % reduction", "10 % de reducción"; "Increase to 60 %" names a level. */
export const OF_CHANGE = ofLanguages(
  () =>
    new RegExp(
      String.raw`^(?!.*(?:${TO_NUMBER()})\s*\d)(?:(?:${ONE()})\s+)?(?:${CHANGE().source})|[%٪]\s*(?:\p{L}{1,2}\s+)?(?:${CHANGE().source})`,
      "iu",
    ),
);
