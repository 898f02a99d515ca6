import { percentOf, type ReportedFraction } from "../../plan/fraction";
import { shownNumber, withoutNoise } from "../../plan/number-noise";
import { entriesOf, type Entry } from "./number-entries";
import type { NumberRead } from "./number-read";
import type { Piece } from "./number-pieces";
import { isMadeOfEach, partsOfWhole, sumOfParts } from "./number-parts";
import type { QuantityReader } from "./quantity";
import type { WantedNumber } from "./wanted-number";

interface Refused {
  readonly kind: "refused";
  readonly couldBe: readonly string[];
}

/** The number that some entries make together; `null` where they are of several things. */
export function readCounted(
  reader: QuantityReader,
  entries: readonly Entry[],
  { wanted, fraction }: { readonly wanted: WantedNumber; readonly fraction: ReportedFraction | null },
): NumberRead | Refused | null {
  const [first, second] = entries;
  if (first === undefined) return null;
  const share = fraction === null ? null : shareOf(fraction, first);
  if (share !== null)
    return isBareSlash(entries)
      ? { kind: "refused", couldBe: [String(share.number), ...share.alternatives] }
      : withYear(reader, entries, share);
  const read =
    (second === undefined ? single(first) : null) ??
    equation(entries) ??
    ratio(entries) ??
    range(entries) ??
    product(entries) ??
    wholeWithParts(entries) ??
    sumOfParts(entries) ??
    sum(entries) ??
    askedFor(entries, wanted) ??
    (second?.link === "words" ? firstOf(entries) : null);
  return read?.kind === "number" ? withGroups(reader, entries, read, wanted) : read;
}

function single({ quantity }: Entry): NumberRead {
  const { number, percent, others } = quantity;
  return {
    kind: "number",
    number,
    percent,
    alternatives: others.map((other) => shownNumber(other, percent)),
  };
}

/** Of several things the one that the indicator names, or names first. */
function askedFor(entries: readonly Entry[], { placeOf }: WantedNumber): NumberRead | null {
  const named = entries
    .map((entry) => ({ entry, place: entry.after === "" ? null : placeOf(entry.after) }))
    .flatMap(({ entry, place }) => (place === null ? [] : [{ entry, place }]))
    .sort((a, b) => a.place - b.place);
  const [first, second] = named;
  if (first === undefined || first.place === second?.place) return null;
  return withRest(
    single(first.entry),
    entries.filter((entry) => entry !== first.entry),
  );
}

/** The first number, with what else stands there. */
function firstOf([first, ...others]: readonly Entry[]): NumberRead | null {
  if (first === undefined) return null;
  const read = single(first);
  return { ...read, alternatives: [...read.alternatives, ...others.map(({ text }) => text)] };
}

/** The read number, in doubt where more numbers follow those that it was made of. */
function withRest(read: NumberRead, rest: readonly Entry[]): NumberRead {
  return { ...read, alternatives: [...read.alternatives, ...rest.map(({ text }) => text)] };
}

/** "20 staff x 2 areas x 3 countries = 120" is 120, "1 per country = 3" is 3. */
function equation(entries: readonly Entry[]): NumberRead | null {
  const at = entries.findIndex(({ link }) => link === "equals");
  const total = entries[at];
  if (total === undefined || at !== entries.length - 1) return null;
  const left = entries.slice(0, at);
  const read = single(total);
  const computed = computedOf(left);
  if (computed !== null) {
    const isSame = Math.abs(computed - read.number) <= 1e-9 * Math.max(1, Math.abs(computed));
    return isSame
      ? read
      : { ...read, alternatives: [...read.alternatives, shownNumber(computed, read.percent)] };
  }
  const isRate = left.length === 1 && left[0]?.isRate === true;
  return isRate ? read : withRest(read, left);
}

/** What a product or a sum gives; `null` for anything else. */
function computedOf(entries: readonly Entry[]): number | null {
  if (entries.length < 2) return null;
  const links = new Set(entries.slice(1).map(({ link }) => link));
  if (links.size > 1) return null;
  if (links.has("times"))
    return withoutNoise(entries.reduce((made, { quantity }) => made * factorOf(quantity), 1));
  return links.has("plus") ? sumOf(entries) : null;
}

function factorOf({ number, percent }: Entry["quantity"]): number {
  return percent ? number / 100 : number;
}

function sumOf(entries: readonly Entry[]): number {
  return withoutNoise(entries.reduce((made, { quantity }) => made + quantity.number, 0));
}

/** "2 workshops x 3 provinces" is 6, in doubt; "542*100.000" can be a rate. */
function product(entries: readonly Entry[]): NumberRead | Refused | null {
  const made = entries[1]?.link === "times" ? computedOf(entries) : null;
  if (made === null) return null;
  const texts = entries.map(({ text }) => text);
  if (entries.every(({ after }) => after === ""))
    return { kind: "refused", couldBe: [shownNumber(made, false), ...texts] };
  return { kind: "number", number: made, percent: false, alternatives: texts };
}

/** "14 + 12" is 26, in doubt; "2 workshops + 60 participants" are two things. */
function sum(entries: readonly Entry[]): NumberRead | null {
  const made = entries[1]?.link === "plus" ? computedOf(entries) : null;
  const [first, ...others] = entries;
  if (
    made === null ||
    first === undefined ||
    others.some(({ quantity }) => quantity.percent !== first.quantity.percent)
  )
    return null;
  const units = new Set(entries.flatMap(({ after }) => (after === "" ? [] : [after])));
  if (units.size > 1) return null;
  return {
    kind: "number",
    number: made,
    percent: first.quantity.percent,
    alternatives: entries.map(({ text }) => text),
  };
}

/** "2–3" is 2 or 3. */
function range(entries: readonly Entry[]): NumberRead | null {
  const [low, high, ...rest] = entries;
  if (low === undefined || high?.link !== "range" || high.quantity.number < low.quantity.number) return null;
  if (rest[0]?.link === "range") return null;
  const percent = low.quantity.percent || high.quantity.percent;
  return withRest(
    { kind: "number", number: low.quantity.number, percent, alternatives: [String(high.quantity.number)] },
    rest,
  );
}

/** "80 % of 50" is 80 %, or 40; of "3 of 4, 2 of 5" the first is taken in doubt. */
function ratio([part, whole, ...rest]: readonly Entry[]): NumberRead | null {
  if (part === undefined || (whole?.link !== "outOf" && whole?.link !== "slash")) return null;
  const { number: of, percent } = whole.quantity;
  if (percent) return null;
  if (part.quantity.percent) {
    const made = withoutNoise((part.quantity.number / 100) * of);
    return withRest({ ...single(part), alternatives: [shownNumber(made, false)] }, rest);
  }
  return part.quantity.number > of || of === 0 ? null : withRest(single(part), [whole, ...rest]);
}

/**
 * The number of a text that tells a fraction and nothing else: of "3 of 4" 3, or 75 %, of "75 % (3 of 4)" 75 %; `null`
 * where the numerator is the larger one, so that the two may be of several things.
 */
function shareOf(fraction: ReportedFraction, first: Entry): NumberRead | null {
  const { numerator, denominator, stated } = fraction;
  const percent = percentOf(fraction);
  if (percent === null || numerator > denominator) return null;
  const share = shownNumber(percent, true);
  if (first.quantity.percent) return { ...single(first), alternatives: stated === undefined ? [] : [share] };
  const others = stated === undefined ? [] : [shownNumber(stated, true)];
  return { kind: "number", number: numerator, percent: false, alternatives: [share, ...others] };
}

/** "5/10" alone can be a day. */
function isBareSlash([, whole, ...rest]: readonly Entry[]): boolean {
  return whole?.link === "slash" && rest.length === 0 && whole.after === "" && whole.groups.length === 0;
}

/** The year in parentheses behind a fraction. */
function withYear(reader: QuantityReader, entries: readonly Entry[], read: NumberRead): NumberRead {
  const groups = entries.flatMap(({ groups: own }) => own).map((group) => entriesOf(reader, group).all);
  const year = groups.find(({ length }) => length === 1)?.[0]?.quantity.year ?? null;
  return year === null ? read : { ...read, year };
}

/** "26 people, 14 men, 12 women"; "26, of which 11 women"; "4: 2 courses and 2 visits". */
function wholeWithParts(entries: readonly Entry[]): NumberRead | null {
  const [whole, ...parts] = entries;
  if (whole?.label !== null || parts.length === 0) return null;
  const link = parts[0]?.link;
  const isTold = link === "ofWhich" || link === "colon";
  if (!isTold && parts.some(({ label }) => label === null)) return null;
  const found = partsOfWhole(whole.quantity, parts);
  if (found === null) return null;
  const read = single(whole);
  return { ...read, ...found, alternatives: [...read.alternatives, ...found.alternatives] };
}

/** What stands in parentheses says more of the number: its parts, its share, its year; else it is in doubt. */
function withGroups(
  reader: QuantityReader,
  entries: readonly Entry[],
  read: NumberRead,
  wanted: WantedNumber,
): NumberRead {
  return entries
    .flatMap(({ groups }) => groups)
    .reduce((made, group) => withGroup(reader, made, group, wanted), read);
}

function withGroup(
  reader: QuantityReader,
  read: NumberRead,
  group: readonly Piece[],
  wanted: WantedNumber,
): NumberRead {
  const { all, wordsBefore, codes } = entriesOf(reader, group);
  if (isMadeOfEach(read, all)) return read;
  const [only, other] = all;
  const year = other === undefined && only?.label === null ? only.quantity.year : null;
  if (year !== null) return { ...read, year };
  const counted = all.filter(({ year }) => year === null);
  const inDoubt = {
    ...read,
    alternatives: [...read.alternatives, ...codes.flat(), ...counted.map(({ text }) => text)],
  };
  if (counted.length === 0 || wordsBefore !== "") return inDoubt;
  const parts = read.parts === undefined ? partsOfWhole(read, counted) : null;
  if (parts !== null)
    return { ...read, ...parts, alternatives: [...read.alternatives, ...parts.alternatives] };
  return shareInGroup(read, counted, wanted) ?? inDoubt;
}

/** "6 (45 %)" is 6 or, where a percentage is asked for, 45 %. */
function shareInGroup(read: NumberRead, entries: readonly Entry[], wanted: WantedNumber): NumberRead | null {
  const [first, ...rest] = entries;
  if (first === undefined || rest.length > 0) return null;
  const { number, percent } = first.quantity;
  if (read.percent || !percent || first.after !== "") return null;
  const alternatives = [...read.alternatives, shownNumber(number, true)];
  if (!wanted.percent) return { ...read, alternatives };
  return { ...read, number, percent: true, alternatives: [shownNumber(read.number, false)] };
}
