import { ofLanguages } from "../../languages/in-use";
import type { MoneyKind } from "../money";
import { currencyOf, CURRENCY_WITHIN } from "./numbers/currencies";
import { PhraseSet } from "./phrases";
import { foldText } from "./spelling/text-folding";

const AVAILABLE = ofLanguages(
  (languages) => new PhraseSet(languages.flatMap(({ money }) => money.available)),
);
const SPENT = ofLanguages((languages) => new PhraseSet(languages.flatMap(({ money }) => money.spent)));
const NO_AMOUNT = ofLanguages((languages) => new PhraseSet(languages.flatMap(({ money }) => money.noAmount)));

/**
 * What the amounts below a header of resources are: what is needed, unless its words say otherwise; `null` for codes,
 * sources, gaps, shares and prices of a unit, which are no amounts of an action.
 */
export function moneyKindOf(header: string): MoneyKind | null {
  const folded = foldText(header);
  if (/[%٪]/u.test(header) || NO_AMOUNT().isWithin(folded)) return null;
  return SPENT().isWithin(folded) ? "spent" : AVAILABLE().isWithin(folded) ? "available" : "required";
}

/** The currency that a text or a number's format names: its code, or a sign that several have; `null` for none. */
export function currencyWithin(text: string): string | null {
  const sign = CURRENCY_WITHIN.exec(text)?.[0];
  return sign === undefined ? null : (currencyOf(sign) ?? sign);
}

/** The currency of a number's format; brackets as in "[$€-2]" and "[$-409]" have a sign of their own, which says none. */
export function currencyOfFormat(format: string): string | null {
  return currencyWithin(format.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/gu, "$1"));
}

const SCALES = ofLanguages(
  (languages) => new Map(languages.flatMap(({ numbers }) => Object.entries(numbers.scales))),
);
/** "Budget ('000)". */
const THOUSANDS = /(?<![\d.,])000(?!\d)/u;
/** A letter alone may stand for anything. */
const SHORTEST_SCALE = 2;

/** By how much the numbers below a header are multiplied: "Budget (USD million)"; 1 where it says nothing. */
export function scaleWithin(header: string): number {
  if (THOUSANDS.test(header)) return 1e3;
  for (const word of foldText(header).split(" ")) {
    const scale = word.length < SHORTEST_SCALE ? undefined : SCALES().get(word);
    if (scale !== undefined) return scale;
  }
  return 1;
}
