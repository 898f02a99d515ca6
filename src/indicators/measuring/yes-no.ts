import { words } from "../../plan/language/phrases";
import { ofLanguages } from "../../languages/in-use";
import { withoutAtEnd } from "../../plan/language/spelling/text-ends";
import { withOneI } from "../../plan/language/spelling/text-folding";
import type { Value } from "../../plan/value";

/** Signs that say the same in any language, and what Excel writes for its own two values. */
const YES_SIGNS = ["true", "x", "✓", "✔", "☑", "✅", "√"];
const NO_SIGNS = ["false", "✗", "✘", "☐"];

const NUMBERS = ofLanguages(
  (): ReadonlyMap<string, 0 | 1> =>
    new Map([
      ...[...YES_SIGNS, ...words.yes()].map((word) => [foldAnswer(word), 1] as const),
      ...[...NO_SIGNS, ...words.no()].map((word) => [foldAnswer(word), 0] as const),
    ]),
);

/** 1 for "Yes", "Oui", "✓" and the like, 0 for "No"; `null` if a text says neither. */
export function readYesNo(text: string): 0 | 1 | null {
  return NUMBERS().get(foldAnswer(text)) ?? null;
}

/** A milestone's value with "Yes" as the number 1 and "No" as 0; every other value as it is. */
export function milestoneValue(value: Value): Value {
  // "ไม่มี", "គ្មាន" and "none" say about a thing that there is none yet, and of a number that there is nothing to say.
  const isWord = value.state === "text" || value.state === "notApplicable";
  const number = isWord ? readYesNo(value.raw) : null;
  if (number === null) return value;
  return { ...value, state: "number", number, written: "text", percent: false, formula: null };
}

/** Without capitals, characters that cannot be seen, and points and brackets around. */
export function foldAnswer(text: string): string {
  const small = text
    .normalize("NFKC")
    .replace(/\ufe0f|[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .toLowerCase();
  const folded = withOneI(small).replace(/^[\s("“'.]+/u, "");
  return withoutAtEnd(folded, /[\s)"”'.!]/u);
}
