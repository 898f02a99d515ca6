import { either } from "../either";
import { ofLanguages } from "../../../languages/in-use";
import { isWithoutWordSpaces, withoutAccents } from "../spelling/text-folding";
import { words } from "../phrases";

/* What is between the parts of a date or a span, as sources of expressions for texts without accents. */

function alternatives(phrases: readonly string[], isUnspaced: boolean): string {
  return either(
    [...new Set(phrases.filter((phrase) => isWithoutWordSpaces(phrase) === isUnspaced).map(withoutAccents))]
      .sort((a, b) => b.length - a.length)
      .map((phrase) => phrase.replace(/\./g, "\\.").replace(/ /g, String.raw`[\s'’]+`)),
  );
}

/** One of the phrases, with a space before it where words are spaced. */
function behindSpace(phrases: readonly string[]): string {
  return String.raw`(?:\s+(?:${alternatives(phrases, false)})|\s*(?:${alternatives(phrases, true)}))`;
}

const TO_WORDS = ofLanguages((languages) => [
  ...languages.flatMap(({ numbers }) => numbers.to),
  "until",
  "till",
]);

/** "To", "au", "ถึง" between spaces. */
export const TO = ofLanguages(
  () =>
    String.raw`(?:\s(?:${alternatives(TO_WORDS(), false)})\s|\s?(?:${alternatives(TO_WORDS(), true)})\s?)`,
);

function between(phrases: readonly string[]): string {
  return String.raw`\s*(?:[-‐‑–—]|${alternatives(phrases, false)}|${alternatives(phrases, true)})\s*`;
}

/** Between the ends of a span: "to", a dash. */
export const TO_OR_DASH = ofLanguages(() => between(TO_WORDS()));

/** Between two days of one month: also "and". */
export const TO_OR_AND = ofLanguages(() => between([...TO_WORDS(), ...words.and()]));

/** "Of" between a day and its month; it may be absent. */
export const OF_MONTH = ofLanguages(
  (languages) => `${behindSpace(languages.flatMap(({ dates }) => dates.of))}?\\s*`,
);

/** A comma or a word between a month and its year; it may be absent. */
export const BEFORE_YEAR = ofLanguages(
  (languages) => `(?:,|${behindSpace(languages.flatMap(({ dates }) => dates.beforeYear))})?\\s*`,
);

/** "st", "er" behind the number of a day; it may be absent. */
export const DAY_ENDING = ofLanguages(
  (languages) => `(?:${either(languages.flatMap(({ dates }) => dates.dayEndings))})?`,
);
