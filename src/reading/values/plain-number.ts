import { shownNumber } from "../../plan/number-noise";
import type { ReportedFraction } from "../../plan/fraction";
import type { NumberPart } from "../../plan/value";
import { intendedDigits } from "../../plan/slipped-digits";
import { phrases } from "../../plan/language/phrases";
import { rememberByText } from "../../plan/language/remembered";
import { foldText } from "../../plan/language/spelling/text-folding";
import { gregorianYear } from "../../plan/language/time/gregorian-years";
import { besideNumbers } from "./beside-number";
import { fractionInText } from "./fraction-in-text";
import { entriesOf, type Entries, type Entry } from "./number-entries";
import { piecesOf } from "./number-pieces";
import { tokensOf } from "./number-tokens";
import { namedListIn, partsOfList } from "./named-parts";
import { sharesOfParts } from "./number-parts";
import { readCounted } from "./number-patterns";
import type { NumberInText } from "./number-read";
import { QuantityReader } from "./quantity";
import { NOTHING_WANTED, type WantedNumber } from "./wanted-number";
import { withWesternNumbers, type NumberHabit } from "./written-digits";

/** What a text says in numbers. */
export type NumberReading =
  | ({ readonly kind: "number" } & NumberInText)
  /** Several numbers of several things: "2 workshops, 60 participants". */
  | {
      readonly kind: "several";
      readonly numbers: readonly NumberOfThing[];
      /** Set where they are shares of one whole. */
      readonly parts?: readonly NumberPart[];
      readonly fraction?: ReportedFraction;
    }
  /** Digits that are no number as they stand, with the numbers that they could be. */
  | { readonly kind: "refused"; readonly couldBe: readonly string[]; readonly fraction?: ReportedFraction };

/** One of several numbers in a text. */
export interface NumberOfThing {
  /** With its words: "60 participants". */
  readonly text: string;
  readonly number: number;
  readonly percent: boolean;
}

/** Longer texts tell a story, whatever number they begin with. */
const LONGEST_NUMBER_TEXT = 300;

/**
 * What one line of text says in numbers that are of one time: "at least 80 %", "14 men; 12 women" (26), "3 of 4", "2–3", "2 x 3 = 6",
 * "12k". `null` where it begins with words that say nothing of numbers ("validated in 2 provinces"), with a day or
 * with a code. A number with more than its own words beside it is never taken for certain: it has alternatives.
 */
export function readPlainNumber(
  text: string,
  habit: NumberHabit = "unknown",
  wanted: WantedNumber = NOTHING_WANTED,
): NumberReading | null {
  return habit === "unknown" && wanted === NOTHING_WANTED ? readByItself(text) : readIn(text, habit, wanted);
}

const readByItself = rememberByText((text) => readIn(text, "unknown", NOTHING_WANTED));

function readIn(text: string, habit: NumberHabit, wanted: WantedNumber): NumberReading | null {
  if (text.length > LONGEST_NUMBER_TEXT || !/\p{Nd}/u.test(text) || intendedDigits(text) !== null)
    return null;
  if (SCIENTIFIC.test(text)) return certain(Number(text), false);
  const line = withoutWrapping(text);
  const listed = withNamedParts(line, habit, wanted);
  if (listed !== null) return listed;
  const reader = new QuantityReader(tokensOf(line), habit);
  const pieces = piecesOf(reader);
  const [first] = pieces;
  if (first === undefined || first.kind === "date") return null;
  if (first.kind === "code") {
    const couldBe = first.token.kind === "code" ? first.token.couldBe : [];
    return couldBe.length === 0 ? null : { kind: "refused", couldBe };
  }
  if (first.kind === "group") return inBrackets(text, habit);
  const entries = entriesOf(reader, pieces);
  if (entries.all.length === 0) return null;
  const { wordsBefore } = entries;
  if (wordsBefore !== "" && !(entries.all.length === 1 && wanted.isNamed(wordsBefore))) return null;
  const read = readEntries(reader, entries, line, wanted);
  if (read?.kind !== "number") return read;
  const isOfSeveral = entries.all.length > 1 || read.parts !== undefined;
  const beside = besideNumbers(reader, pieces, isOfSeveral);
  return beside.length === 0 ? read : { ...read, beside };
}

/** "120 (Poipet 70, Pursat 50)": a number with its parts by their names; `null` for any other text. */
function withNamedParts(line: string, habit: NumberHabit, wanted: WantedNumber): NumberReading | null {
  const list = namedListIn(line);
  const read = list === null ? null : readPlainNumber(list.whole, habit, wanted);
  if (list === null || read?.kind !== "number" || read.percent || read.parts !== undefined) return null;
  const found = partsOfList(read.number, list.items);
  if (found === null) return null;
  const others = found.sum === read.number ? [] : [String(found.sum)];
  return { ...read, parts: found.parts, alternatives: [...read.alternatives, ...others] };
}

/** "1e5", which Excel shows as 1E+05. */
const SCIENTIFIC = /^[-+]?\d+(?:\.\d+)?e[-+]?\d{1,3}$/i;

function certain(number: number, percent: boolean): NumberReading | null {
  return Number.isFinite(number) ? { kind: "number", number, percent, alternatives: [] } : null;
}

/** "Two (2)" as 2, "[14]" as 14, and without what Excel hides before a number kept as text. */
function withoutWrapping(text: string): string {
  const line = withWesternNumbers(text)
    .trim()
    .replace(/^['’‘](?=\d)/u, "")
    .replace(/^\[([^[\]]*)\]$/u, "$1");
  const worded = /^[\p{L}\p{M}]{1,30}\s?\((\d+)\)(?=\s|$)/u.exec(line);
  // "No (2023)" gives a year, and no number.
  if (worded === null || gregorianYear(Number(worded[1])) !== null) return line;
  return (worded[1] ?? "") + line.slice(worded[0].length);
}

/** "(12)" is 12, or less than nothing as accountants write it. */
function inBrackets(text: string, habit: NumberHabit): NumberReading | null {
  const inside = /^\(([^()]{1,40})\)$/.exec(text.trim())?.[1];
  const read = inside === undefined ? null : readPlainNumber(inside, habit);
  if (read?.kind !== "number" || inside === undefined || !/^[\d.,\s%]+$/.test(withWesternNumbers(inside)))
    return null;
  return {
    kind: "refused",
    couldBe: [shownNumber(read.number, read.percent), shownNumber(-read.number, read.percent)],
  };
}

function readEntries(
  reader: QuantityReader,
  entries: Entries,
  line: string,
  wanted: WantedNumber,
): NumberReading | null {
  const counted = entries.all.filter(({ year }) => year === null);
  const [first] = counted;
  if (first === undefined || first.link === "ofWhich" || areYears(counted)) return null;
  if (counted.length === 1 && isFromBaseline(first)) return { kind: "refused", couldBe: [first.text] };
  const fraction =
    entries.codes.length > 0 || openMarks(line).length > 0 ? null : fractionInText(reader, counted);
  const counts = readCounted(reader, counted, { wanted, fraction }) ?? severalOf(counted);
  const read = fraction === null ? counts : { ...counts, fraction };
  if (read.kind !== "number") return read;
  const years = entries.all.flatMap(({ year }) => year ?? []);
  const [year = read.year] = years;
  const unread = [...entries.codes.flat(), ...openMarks(line)];
  return {
    ...read,
    alternatives: [...new Set([...read.alternatives, ...unread])],
    ...(year === undefined ? {} : { year }),
  };
}

/** "5 % above the baseline" is a change and no level; "1 baseline" and "3 baseline surveys" are counted. */
function isFromBaseline({ after }: Entry): boolean {
  const told = foldText(after).split(" ");
  return told.some((_, place) => place > 0 && phrases.baselines().isWhole(told.slice(place).join(" ")));
}

/** "2018, 2022": the years of something that is not said. */
function areYears(entries: readonly Entry[]): boolean {
  return entries.length > 1 && entries.every(({ quantity, after }) => quantity.year !== null && after === "");
}

/** "12?" and "12 (?)" are still open. */
function openMarks(line: string): readonly string[] {
  return /[?？]\s*[)\]]?$/u.test(line) ? ["?"] : [];
}

function severalOf(entries: readonly Entry[]): NumberReading {
  const numbers = entries.map(({ text, quantity: { number, percent } }) => ({ text, number, percent }));
  const parts = sharesOfParts(entries);
  return parts === null ? { kind: "several", numbers } : { kind: "several", numbers, parts };
}
