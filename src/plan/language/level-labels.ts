import { either } from "./either";
import { words } from "./phrases";
import { isWithoutWordSpaces, withoutAccents } from "./spelling/text-folding";
import { ofLanguages } from "../../languages/in-use";

/** The source of an expression for any of the phrases, the longest first, in a text without accents. */
export function anyPhrase(phrases: readonly string[]): string {
  return either([...new Set(phrases.map(phraseSource))].sort((a, b) => b.length - a.length));
}

/** Each word of a phrase may be a plural, as in "objetivos específicos", "pilares". */
function phraseSource(phrase: string): string {
  if (isWithoutWordSpaces(phrase)) return phrase.replace(/\./g, "\\.");
  const escaped = withoutAccents(phrase).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return escaped.split(" ").join(String.raw`(?:e?s)?\s+`) + "(?:e?s)?";
}

/** "Sub-activity 1.1", "sous-programme 2". */
export const SUB_LEVEL = String.raw`(?:(?:sub|sous)[\s-]?)?`;

/** The source of an expression for "No." between a label and its number; it may be absent. */
export const NUMBER_MARK = ofLanguages(() => String.raw`(?:(?:${anyPhrase(words.numberMarks())})\.?)?`);
