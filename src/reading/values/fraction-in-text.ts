import { ofLanguages } from "../../languages/in-use";
import { statedWith, type Fraction, type ReportedFraction } from "../../plan/fraction";
import { patternsOf } from "../../plan/language/patterns";
import { entriesOf, type Entry } from "./number-entries";
import type { Piece } from "./number-pieces";
import type { QuantityReader } from "./quantity";

/**
 * The fraction that a text tells and nothing more, with or without its percentage: "45/60", "45 of 60 (75 %)",
 * "75 %: 45 of 60", "N: 45, D: 60"; `null` for any other text.
 */
export function fractionInText(reader: QuantityReader, entries: readonly Entry[]): ReportedFraction | null {
  const inGroups = entries.flatMap(({ groups }) => groups).map((group) => entriesInGroup(reader, group));
  if (inGroups.length > 1 || inGroups.includes(null)) return null;
  const all = [...entries, ...inGroups.flatMap((group) => group ?? [])];
  const [stated, ...otherPercents] = all.filter(({ quantity }) => quantity.percent);
  const [one, other, ...more] = all.filter(({ quantity }) => !quantity.percent);
  if (one === undefined || other === undefined || more.length + otherPercents.length > 0) return null;
  const fraction = fractionOf(one, other) ?? wholeBeforePart(reader, one, other);
  if (fraction === null || stated === undefined) return fraction;
  return isApart(stated) ? statedWith(fraction, stated.quantity.number) : null;
}

/** The numbers in parentheses; `null` where more stands there. A year is none of them, and "(of 60)" is one. */
function entriesInGroup(reader: QuantityReader, group: readonly Piece[]): readonly Entry[] | null {
  const { all, wordsBefore, codes } = entriesOf(reader, group);
  const [only, ...others] = all;
  if (codes.length > 0) return null;
  const lead = group[0]?.first ?? 0;
  const isOutOf = wordsBefore !== "" && reader.phrase(lead, "outOf") === (only?.quantity.first ?? 0) - lead;
  if (isOutOf && only !== undefined && others.length === 0) return [{ ...only, link: "outOf" }];
  if (wordsBefore !== "") return null;
  const isYear =
    only !== undefined && others.length === 0 && only.label === null && only.quantity.year !== null;
  return isYear ? [] : all;
}

function fractionOf(one: Entry, other: Entry): Fraction | null {
  const [first, second] = [one.quantity.number, other.quantity.number];
  if (first < 0 || second < 0) return null;
  const ratios = [one.label?.ratio, other.label?.ratio];
  if (ratios.includes("numerator") && ratios.includes("denominator"))
    return ratios[0] === "numerator"
      ? { numerator: first, denominator: second }
      : { numerator: second, denominator: first };
  // "0.47 / 3,118" are two values of two scales.
  const isSlash = other.link === "slash" && Number.isInteger(first) && Number.isInteger(second);
  const isOf = other.link === "outOf" || isSlash;
  return isOf ? { numerator: first, denominator: second } : null;
}

function wholeBeforePart(reader: QuantityReader, { quantity: whole }: Entry, part: Entry): Fraction | null {
  if (part.link !== "words" && part.link !== "none") return null;
  const between = reader.textOf(whole.digits + 1, part.quantity.first).trim();
  if (part.quantity.number > whole.number || !BEFORE_PART().some((pattern) => pattern.test(between)))
    return null;
  return { numerator: part.quantity.number, denominator: whole.number };
}

const BEFORE_PART = ofLanguages(() =>
  patternsOf(({ numbers }) => numbers.wholeBeforePart ?? "").map((each) => new RegExp(`^(?:${each})$`, "iu")),
);

/** Whether a percentage is stated next to a fraction, and is not one of something: "80 % of 50". */
function isApart({ link }: Entry): boolean {
  return link === null || ["list", "equals", "colon", "none", "range"].includes(link);
}
