import { either } from "../either";
import { patternsOf } from "../patterns";
import { AND_IN_DOUBT } from "./and-in-doubt";
import { words } from "../phrases";
import { withoutAtEnd } from "./text-ends";
import { isWithoutWordSpaces } from "./text-folding";
import { ofLanguages } from "../../../languages/in-use";

const spaced = ofLanguages(() => either(words.and().filter((word) => !isWithoutWordSpaces(word))));
const unspaced = ofLanguages(() => either(words.and().filter(isWithoutWordSpaces)));

const joined = ofLanguages(() => either(patternsOf(({ agencies }) => agencies.joined ?? "")));

/** The source of an expression for "and" between two items, with the spaces around it; or as a letter of the second one. */
export const AND = ofLanguages(
  () => String.raw`(?:\s(?:${spaced()})\s|\s?(?:${unspaced()})\s?|\s(?:${joined()}))`,
);

const inDoubt = ofLanguages(() => either([...AND_IN_DOUBT()]));

/** As `AND`, with the words that are "and" in some languages only. */
export const AND_OR_IN_DOUBT = ofLanguages(() => String.raw`(?:${AND()}|\s(?:${inDoubt()})\s)`);

/** Whether what is between two items is a word that is "and" in some languages only. */
export function isAndInDoubt(joint: string): boolean {
  return AND_IN_DOUBT().has(joint.trim().toLowerCase());
}

/** "And" at the beginning of an item; no name, as "Dan Church Aid", begins small. */
export const AND_AT_START = ofLanguages(
  () => new RegExp(String.raw`^(?:(?:${spaced()})\s+|(?:${unspaced()})\s*)`, "u"),
);

const AND_AT_END = ofLanguages(() => new RegExp(String.raw`[\s;,](?:${spaced()}|${unspaced()})$`, "iu"));

/** An item of a list without the "and", the comma or the semicolon that leads on to the next one. */
export function withoutJoinerAtEnd(item: string): string {
  const bare = withoutAtEnd(item, /[\s;,.។]/u);
  return withoutAtEnd(AND_AT_END().test(bare) ? bare.replace(AND_AT_END(), "") : item, /[\s;,]/u);
}
