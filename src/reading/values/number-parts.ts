import { withoutNoise } from "../../plan/number-noise";
import type { NumberPart } from "../../plan/value";
import { REPEATED } from "../../plan/language/indicator-patterns";
import type { Entry } from "./number-entries";
import type { NumberRead } from "./number-read";

interface Parts {
  readonly parts?: readonly NumberPart[];
  /** Set where the parts do not give the whole. */
  readonly alternatives: readonly string[];
}

/**
 * The parts of a number that are told behind it: those that add up to it, some of women or men, or what "of which"
 * names. `null` for numbers that are none of its parts.
 */
export function partsOfWhole(
  whole: { readonly number: number; readonly percent: boolean },
  entries: readonly Entry[],
): Parts | null {
  if (entries.length === 1 && isShareOfGroup(entries[0])) return { alternatives: [] };
  if (whole.percent || entries.some(({ quantity }) => quantity.percent)) return null;
  const sum = sumOf(entries);
  const parts = entries.map(partOf);
  if (entries.length > 1 && sum === whole.number) return { parts, alternatives: [] };
  const areParts = entries.every(({ label, link }) => label !== null || link === "ofWhich");
  if (!areParts || entries.some(({ quantity }) => quantity.number > whole.number)) return null;
  const sexes = pairOfSexes(entries);
  if (sexes === null)
    return entries.length === 1 ? { parts, alternatives: [] } : { parts, alternatives: [String(sum)] };
  const ofSexes = sumOf(sexes);
  return { parts, alternatives: ofSexes === whole.number ? [] : [String(ofSexes)] };
}

/** "45 (15 per district)" tells how the number is made up: it is that of some times each. */
export function isMadeOfEach(
  whole: { readonly number: number; readonly percent: boolean },
  [each, ...others]: readonly Entry[],
): boolean {
  if (each === undefined || others.length > 0 || whole.percent || each.quantity.percent) return false;
  const times = whole.number / each.quantity.number;
  return (
    Number.isInteger(times) &&
    times > 1 &&
    times <= MAX_TIMES &&
    REPEATED().some((one) => one.test(each.after))
  );
}

const MAX_TIMES = 100;

/** "50 % women" of a number. */
function isShareOfGroup(entry: Entry | undefined): boolean {
  return (
    entry !== undefined && entry.label !== null && entry.quantity.percent && entry.quantity.number <= 100
  );
}

/** "14 men; 12 women" is 26; of other groups nobody knows whether some people are in two of them. */
export function sumOfParts(entries: readonly Entry[]): NumberRead | null {
  const isList = entries.slice(1).every(({ link }) => link !== null && OF_LISTS.has(link));
  if (
    !isList ||
    entries.length < 2 ||
    entries.some(({ label, quantity }) => label === null || quantity.percent)
  )
    return null;
  const isWhole = pairOfSexes(entries)?.length === entries.length;
  return {
    kind: "number",
    number: sumOf(entries),
    percent: false,
    alternatives: isWhole ? [] : entries.map(({ text }) => text),
    parts: entries.map(partOf),
  };
}

/** "M: 43 %; F: 57 %": shares of one whole, which have no sum. */
export function sharesOfParts(entries: readonly Entry[]): readonly NumberPart[] | null {
  const areShares = entries.every(({ label, quantity }) => label !== null && quantity.percent);
  return areShares && entries.length > 1
    ? entries.map((entry) => ({ ...partOf(entry), percent: true }))
    : null;
}

const OF_LISTS: ReadonlySet<string> = new Set(["list", "plus", "slash", "none", "words"]);

/** The entries of which some are of men and as many of women; "M" can be either, and is what the other is not. */
function pairOfSexes(entries: readonly Entry[]): readonly Entry[] | null {
  const ofSexes = entries.filter(({ label }) => label?.men === true || label?.women === true);
  const men = ofSexes.filter(({ label }) => label?.men === true).length;
  const women = ofSexes.filter(({ label }) => label?.women === true).length;
  const canPair = ofSexes.length % 2 === 0 && men >= ofSexes.length / 2 && women >= ofSexes.length / 2;
  const labels = new Set(ofSexes.map(({ label }) => label?.text.toLowerCase()));
  return ofSexes.length > 0 && canPair && labels.size === ofSexes.length ? ofSexes : null;
}

function partOf({ label, after, text, quantity }: Entry): NumberPart {
  return { label: label?.text ?? (after === "" ? text : after), number: quantity.number };
}

function sumOf(entries: readonly Entry[]): number {
  return withoutNoise(entries.reduce((sum, { quantity }) => sum + quantity.number, 0));
}
