import { either } from "../either";
import type { Quarter } from "../../period";
import { CALENDAR_YEAR, quarterOfDay } from "../../plan-year";
import { yearFromBikramSambat } from "./bikram-sambat";
import { TO_OR_AND } from "./date-words";
import { withWesternDigits } from "../numbers/digits";
import { gregorianYear, yearOfDigits, yearOfThaiDigits } from "./gregorian-years";
import { yearOfHebrewLetters } from "./hebrew-years";
import { ofLanguages, languagesInUse } from "../../../languages/in-use";
import { rememberByText } from "../remembered";
import {
  calendarYearIn,
  countOfMonths,
  isDate,
  monthOfDate,
  monthsIn,
  partOfMonths,
  type MonthsNamed,
} from "./month-words";
import { monthsInPart, namedPartAt, type NamedPart, type NamedSpan } from "./named-part";
import { foldText, isWithoutWordSpaces, withoutAccents } from "../spelling/text-folding";

/** What a header says about the time that its column speaks of. */
export interface HeaderPeriod {
  /** The Gregorian year; of a fiscal year the one in which it ends. */
  readonly year: number | null;
  /** "2023/24" and "FY24" are fiscal years. */
  readonly isFiscal: boolean;
  /** "Year 2": counted from 1, to be dated by the plan's span. */
  readonly yearOfPlan: number | null;
  /** "2023–2025": more than a year. */
  readonly span: YearSpan | null;
  /** The part of the year that it names; `null` for a whole one, and for months that are none of its parts. */
  readonly part: NamedPart | null;
  /** The months that it names, also next to a quarter: "Q1 (Jul–Sep)". */
  readonly months: MonthsNamed | null;
  /** "Jul–Sep 2024": its year is next to months, and so is one of the calendar, whatever the plan calls it. */
  readonly isCalendarYear: boolean;
}

export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** A header that names no time. */
export const NO_PERIOD: HeaderPeriod = {
  year: null,
  isFiscal: false,
  yearOfPlan: null,
  span: null,
  part: null,
  months: null,
  isCalendarYear: false,
};

const ROMAN = ["i", "ii", "iii", "iv"];

/** A header is no longer than this. */
const LONGEST_HEADER = 120;

/** The year, quarter or other time that a header's text names; `null` if it names none. */
export function periodInHeader(text: string): HeaderPeriod | null {
  return text === "" || text.length > LONGEST_HEADER ? null : readPeriod(text);
}

/** Each choice of header rows asks for the same texts again. */
const readPeriod = rememberByText((text): HeaderPeriod | null => {
  if (isUndated(text)) return null;
  const plain = withDigitsJoined(withWesternDigits(text)).toLowerCase();
  const folded = foldText(plain);
  const years = withCalendarYear(inGregorian(yearsIn(plain, folded), text), plain, folded);
  const counted =
    partIn(folded, "quarter") ?? partIn(folded, "half") ?? numberedHalfIn(plain) ?? partIn(folded, "third");
  const months = monthsIn(folded) ?? monthOfDate(plain);
  const period: HeaderPeriod = {
    ...NO_PERIOD,
    ...years,
    // "ครึ่งปีแรก", the first half of a year, is not the first year.
    ...(counted?.span === "half" && !/\d/.test(folded) ? { yearOfPlan: null } : {}),
    part: counted ?? partOfMonths(months) ?? partIn(folded, "fortnight"),
    months,
  };
  return isNoPeriod(period) ? null : period;
});

/** Words that name a time without a digit: "First quarter", "January", "Trimestre II". */
const timeWords = ofLanguages((languages) =>
  languages.flatMap(({ periods }) => [
    ...periods.quarter,
    ...periods.half,
    ...periods.third,
    ...(periods.fortnight ?? []),
    ...periods.year,
    ...periods.months.flat(),
  ]),
);
const TIME_WORD = ofLanguages(
  () =>
    new RegExp(
      either(
        timeWords()
          .filter((word) => word.length > 1)
          .map((word) => withoutAccents(word).replace(/\./g, "\\.")),
      ),
      "iu",
    ),
);

/** A quick look, for the many texts that name no time at all. */
function isUndated(text: string): boolean {
  if (/\p{Nd}/u.test(text) || /^\s*q/i.test(text)) return false;
  return !TIME_WORD().test(withoutAccents(text)) && yearOfHebrewLetters(text) === null;
}

function isNoPeriod(period: HeaderPeriod): boolean {
  const { year, yearOfPlan, span, months } = period;
  const namesTime = year !== null || yearOfPlan !== null || span !== null || months !== null;
  return !namesTime && !isPartOfYear(period);
}

/** Whether the period is a part of a year. */
export function isPartOfYear({ part, months }: HeaderPeriod): boolean {
  return part !== null || (months !== null && countOfMonths(months) < 12);
}

/** The quarter of the year in which a part of it ends; `null` for a whole year. */
export function quarterOfEnd(period: HeaderPeriod): Quarter | null {
  const { part, months } = period;
  if (!isPartOfYear(period)) return null;
  const lastMonth = part === null ? (months?.last ?? 12) : Math.ceil(part.index * monthsInPart(part.span));
  return quarterOfDay({ year: 0, month: lastMonth, day: 1 }, CALENDAR_YEAR).quarter;
}

/** "Jan-25" and "ต.ค. 67" are of 2025 and 2024; a year that is next to months is one of the calendar. */
function withCalendarYear(
  years: Partial<HeaderPeriod>,
  plain: string,
  folded: string,
): Partial<HeaderPeriod> {
  const { year = null, span = null } = years;
  const beside = calendarYearIn(folded) ?? (isDate(plain) ? year : null);
  if (beside === null) return years;
  if (year === null && span === null) return { ...years, year: beside, isCalendarYear: true };
  return year === beside ? { ...years, isCalendarYear: true } : years;
}

function inGregorian(period: Partial<HeaderPeriod>, text: string): Partial<HeaderPeriod> {
  const { year = null, span = null } = period;
  if (year === null && span === null) return period;
  return {
    ...period,
    year: year === null ? null : yearFromBikramSambat(year, text),
    span: span === null ? null : spanInGregorian(span, text),
  };
}

function spanInGregorian({ first, last }: YearSpan, text: string): YearSpan {
  return { first: yearFromBikramSambat(first, text), last: yearFromBikramSambat(last, text) };
}

/** "2 0 2 3", as letters come apart in a pasted page, is 2023. */
function withDigitsJoined(text: string): string {
  if (!/\d \d/.test(text)) return text;
  return text.replace(/(?<![\d.,] ?)(\d) (\d) (\d) (\d)(?! ?\d)/g, "$1$2$3$4");
}

function yearsIn(plain: string, folded: string): Partial<HeaderPeriod> {
  return (
    spanIn(plain) ??
    fiscalYearIn(plain, folded) ??
    plainYearIn(plain, folded) ??
    yearInLetters(plain) ??
    yearOfPlanIn(folded) ??
    {}
  );
}

/** "2023-2025", "2566–2568", "2023 to 2025". */
function spanIn(plain: string): Partial<HeaderPeriod> | null {
  const span = writtenSpanIn(plain);
  if (span === null) return null;
  // Two years that follow each other are a fiscal year as often as a span; the table decides.
  return span.last - span.first === 1 ? { span, year: span.last, isFiscal: true } : { span };
}

const LINK = ofLanguages(() => String.raw`(?:\s*(?:[/~]|-\s*พ\.?ศ\.?)\s*|${TO_OR_AND()})`);
const MONTH_AND_DAY = String.raw`(?:[\p{L}\p{M}.]+\s+)?(?:\d{1,2}\s+)?(?:[\p{L}\p{M}.]+\s+)?`;
const SPAN = ofLanguages(
  () =>
    new RegExp(
      String.raw`(?<!\d)(\d{4})(?:[/-]\d{2}(?!\d))?${LINK()}${MONTH_AND_DAY}(?:fy\s*)?(\d{4})(?:[/-](\d{2})(?![\d/-]))?(?!\d)`,
      "gu",
    ),
);

/** The first span of years that a text names, such as `2023-2025`, `2566–2568`, `FY24 to FY26`, `2023/24–2025/26`. */
export function yearSpanIn(text: string): YearSpan | null {
  const plain = withDigitsJoined(withWesternDigits(text)).toLowerCase();
  const span = writtenSpanIn(plain);
  if (span === null) return null;
  return spanInGregorian(isOneFiscalYear(span, plain) ? { ...span, first: span.last } : span, text);
}

const joinedBySlash = /(?<![\d/])\d{4}\s*\/\s*\d{4}(?![\d/])/;

/** "Fiscal year 2024 (October 2023 – September 2024)" is one year, which it names; so is "2023/2024". */
function isOneFiscalYear({ first, last }: YearSpan, plain: string): boolean {
  if (last - first === 1 && joinedBySlash.test(plain)) return true;
  const named = fiscalPattern().exec(foldText(plain))?.[1];
  return last - first === 1 && named !== undefined && yearOfDigits(named) === last;
}

const PAIR = String.raw`(\d{4})\s*[/-]\s*(\d{4}|\d{2})`;
const SPAN_OF_PAIRS = ofLanguages(
  () => new RegExp(String.raw`(?<![\d/-])${PAIR}${LINK()}${MONTH_AND_DAY}(?:fy\s*)?${PAIR}(?![\d/-])`, "gu"),
);

/** "2025/26 – 2027/28" has three years, of 2026 to 2028: each is named by the two of the calendar in which it lies. */
function spanOfPairsIn(plain: string): YearSpan | null {
  for (const [, first = "", afterFirst = "", last = "", afterLast = ""] of withoutAccents(plain).matchAll(
    SPAN_OF_PAIRS(),
  )) {
    if (!isNextYear(first, afterFirst) || !isNextYear(last, afterLast)) continue;
    const [from, to] = [gregorianYear(Number(first)), gregorianYear(Number(last))];
    if (from !== null && to !== null && to > from && to - from <= 30)
      return { first: from + 1, last: to + 1 };
  }
  return null;
}

function isNextYear(year: string, next: string): boolean {
  return (Number(year) + 1) % (next.length === 2 ? 100 : 10_000) === Number(next);
}

function writtenSpanIn(plain: string): YearSpan | null {
  if (!/\d{4}/.test(plain)) return null;
  const ofPairs = spanOfPairsIn(plain);
  if (ofPairs !== null) return ofPairs;
  for (const match of withoutAccents(plain).matchAll(SPAN())) {
    const first = gregorianYear(Number(match[1]));
    const last = gregorianYear(Number(match[2]));
    if (first === null || last === null || last <= first || last - first > 30) continue;
    return { first, last: Number(match[3]) === (last + 1) % 100 ? last + 1 : last };
  }
  const short = /(?<!\d)(\d{4})\s*[-–—]\s*(\d{2})(?![\d/-])/.exec(plain);
  const first = short === null ? null : gregorianYear(Number(short[1]));
  if (first === null) return null;
  const last = Math.floor(first / 100) * 100 + Number(short?.[2]);
  return last - first > 1 && last - first <= 30 ? { first, last } : null;
}

/** "FY24", "FY23/24", "FY 2023/24", "2023/24", "2023-24", "2023/24-Q1". */
function fiscalYearIn(plain: string, folded: string): Partial<HeaderPeriod> | null {
  const pair = /(?<!\d)(\d{4})\s*[/–-]\s*(\d{2})(?!\d|[/–-]\s*\d)/.exec(plain);
  if (pair !== null) {
    const first = gregorianYear(Number(pair[1]));
    const follows = (Number(pair[1]) + 1) % 100 === Number(pair[2]);
    if (first !== null && follows) return { year: first + 1, isFiscal: true };
  }
  const named = fiscalPattern().exec(folded);
  const year = named === null ? null : yearOfDigits(named[1] ?? "");
  if (year === null) return null;
  const next = named?.[1]?.length === 2 ? shortFiscalYearIn(plain) : null;
  return { year: next === year + 1 ? next : year, isFiscal: true };
}

const SHORT_YEARS = /(?<![\d.,/–-])(\d{2})\s*[/–-]\s*(\d{2})(?![\d.,/–-])/g;

/** "23/24", "23-24": two years of two digits that follow each other, as the second; `null` if there are none. */
export function shortFiscalYearIn(text: string): number | null {
  for (const [, first, second] of withWesternDigits(text).matchAll(SHORT_YEARS)) {
    if (Number(first) + 1 === Number(second)) return yearOfDigits(second ?? "");
  }
  return null;
}

const TWO_YEARS = /(?<![\d.,/–-])(?:\d{2})?(\d{2})\s*[/–-]\s*(?:\d{2})?(\d{2})(?![\d.,/–-])/g;

/** Whether a text names a year by two that follow each other: "2024/25", "2024-2025", "24/25". */
export function namesTwoYears(text: string): boolean {
  const years = withWesternDigits(text).matchAll(TWO_YEARS);
  return [...years].some(([, first, second]) => (Number(first) + 1) % 100 === Number(second));
}

/**
 * Whether a text joins two whole years differently from by a slash: "2024-2025", "2024 to 2025". Those are a span of
 * years as a rule, where "2024/2025" and "2024-25" are one that begins in the first and ends in the second.
 */
export function isSpanOfWholeYears(text: string): boolean {
  if (yearSpanIn(text) === null) return false;
  return !/(?<!\d)\d{4}\s*\/\s*\d{2}(?:\d{2})?(?!\d)/.test(withWesternDigits(text));
}

const fiscalPattern = ofLanguages((languages) =>
  patternAfter(
    languages.flatMap(({ periods }) => periods.fiscalYear),
    String.raw`(\d{4}|\d{2})(?!\d)`,
  ),
);
const yearPattern = ofLanguages((languages) =>
  patternAfter(
    languages.flatMap(({ periods }) => periods.year),
    String.raw`(\d{1,2})(?!\d)`,
  ),
);
const thaiShortYear = /(?:พ ?ศ|ปี|ปีงบประมาณ|ព ?ស)\s*([3-9]\d)(?!\d)/u;

function plainYearIn(plain: string, folded: string): Partial<HeaderPeriod> | null {
  for (const match of plain.matchAll(/(?<![\d.,])(\d{4})(?!\d|[.,]\d)/g)) {
    const year = gregorianYear(Number(match[1]));
    if (year !== null) return { year };
  }
  const short = /(?<![\p{L}\d])['’‘](\d{2})(?!\d)/u.exec(plain);
  if (short !== null) return { year: 2000 + Number(short[1]) };
  const thai = thaiShortYear.exec(folded);
  return thai === null ? null : { year: yearOfThaiDigits(thai[1] ?? "") };
}

function yearInLetters(plain: string): Partial<HeaderPeriod> | null {
  const year = yearOfHebrewLetters(plain);
  return year === null ? null : { year, isFiscal: true };
}

function yearOfPlanIn(folded: string): Partial<HeaderPeriod> | null {
  const counted = yearPattern().exec(folded)?.[1];
  const place = counted === undefined ? ordinalBefore(folded, "year") : Number(counted);
  return place !== null && place >= 1 && place <= 15 ? { yearOfPlan: place } : null;
}

/** The parts of a year that words name with a number. */
type CountedSpan = Exclude<NamedSpan, "month">;

/** "Q2", "T2", "2Q". */
const SHORT_QUARTER = /(?:^|[^\p{L}])[qt] ?([1-4])(?!\d)|(?:^|\D)([1-4]) ?q(?! ?[1-4](?!\d))(?!\p{L})/u;

/** The part of a year of this span that a folded text names with its number. */
function partIn(folded: string, span: CountedSpan): NamedPart | null {
  const short = span === "quarter" ? SHORT_QUARTER.exec(folded) : null;
  const counted = short?.[1] ?? short?.[2] ?? COUNTED()[span].exec(folded)?.[1];
  const place = counted === undefined ? ordinalBefore(folded, span) : numeral(counted);
  return place === null ? null : namedPartAt(span, place);
}

const COUNTED = ofLanguages((languages): Readonly<Record<CountedSpan, RegExp>> => {
  const pattern = (span: CountedSpan): RegExp => {
    const last = 12 / monthsInPart(span);
    const numbers = [...Array(last).keys()].map((place) => String(last - place));
    numbers.push(...ROMAN.slice(0, last).reverse());
    return patternAfter(
      languages.flatMap(({ periods }) => periods[span] ?? []),
      String.raw`(?:no |n o )?(${numbers.join("|")})(?![\p{L}\d])`,
    );
  };
  return {
    half: pattern("half"),
    third: pattern("third"),
    quarter: pattern("quarter"),
    fortnight: pattern("fortnight"),
  };
});

/** "2025-1", "2025-II": the half of a year as universities number them; a month has two digits. */
const NUMBERED_HALF = /(?<![\d.,/-])(?:19|20)\d{2}-([12]|i{1,2})(?![\p{L}\d/.,-])/u;

/** The half that a number behind a year names; `null` if there is none. */
export function numberedHalfIn(text: string): NamedPart | null {
  const number = NUMBERED_HALF.exec(text.toLowerCase())?.[1];
  return number === undefined ? null : namedPartAt("half", numeral(number));
}

function numeral(text: string): number {
  const roman = ROMAN.indexOf(text);
  return roman >= 0 ? roman + 1 : Number(text);
}

type PartOfTime = "year" | CountedSpan;

/** Phrases with the places that they name, the words that they begin with, and the most words that one has. */
interface Places {
  readonly ofPhrases: ReadonlyMap<string, number>;
  readonly firstWords: ReadonlySet<string>;
  readonly maxWords: number;
}

/** "first quarter", "1st quarter", "1er trimestre", "I trimestre", "2 trimestre", each with its place. */
interface Ordinals {
  /** Those behind their word first: in "year 1 half b" no "1 half" is meant. */
  readonly spaced: readonly Places[];
  /** "ครึ่งปีแรก": where words are not spaced the ordinal is behind. */
  readonly unspaced: ReadonlyMap<string, number>;
}

const ORDINALS = ofLanguages((): Readonly<Record<PartOfTime, Ordinals>> => ({
  year: ordinalsOf("year"),
  quarter: ordinalsOf("quarter"),
  half: ordinalsOf("half"),
  third: ordinalsOf("third"),
  fortnight: ordinalsOf("fortnight"),
}));

function ordinalsOf(unit: PartOfTime): Ordinals {
  const [before, behind] = [new Map<string, number>(), new Map<string, number>()];
  const unspaced = new Map<string, number>();
  for (const { periods } of languagesInUse()) {
    for (const [place, forms] of periods.ordinals.entries()) {
      for (const form of forms.filter(isWithoutWordSpaces)) {
        for (const word of periods[unit] ?? []) unspaced.set(closed(`${word}${form}`), place + 1);
      }
      const numerals = unit === "year" ? [] : [String(place + 1), ROMAN[place] ?? ""].filter(Boolean);
      for (const word of (periods[unit] ?? []).map(foldText)) {
        for (const form of [...forms, ...numerals]) before.set(`${foldText(form)} ${word}`, place + 1);
        for (const form of periods.ordinalsFollow === true ? forms : [])
          behind.set(`${word} ${foldText(form)}`, place + 1);
      }
    }
  }
  return { spaced: [behind, before].map(placesOf), unspaced };
}

function placesOf(ofPhrases: ReadonlyMap<string, number>): Places {
  const maxWords = [...ofPhrases.keys()].reduce(
    (most, phrase) => Math.max(most, phrase.split(" ").length),
    0,
  );
  const firstWords = new Set([...ofPhrases.keys()].map((phrase) => phrase.split(" ", 1)[0] ?? ""));
  return { ofPhrases, firstWords, maxWords };
}

/** The place that the first of the phrases in a folded text names, the longest where several begin there. */
function placeIn(folded: string, { ofPhrases, firstWords, maxWords }: Places): number | null {
  const found = folded.split(" ");
  for (const [start, first] of found.entries()) {
    if (!firstWords.has(first)) continue;
    for (let count = Math.min(maxWords, found.length - start); count > 0; count--) {
      const place = ofPhrases.get(found.slice(start, start + count).join(" "));
      if (place !== undefined) return place;
    }
  }
  return null;
}

function closed(text: string): string {
  return foldText(text).replace(/ /g, "");
}

function ordinalBefore(folded: string, unit: PartOfTime): number | null {
  const { spaced, unspaced } = ORDINALS()[unit];
  if (isWithoutWordSpaces(folded)) {
    const close = closed(folded);
    const place = [...unspaced].find(([phrase]) => close.includes(phrase))?.[1];
    if (place !== undefined) return place;
  }
  if (!folded.includes(" ")) return null;
  const [place = null] = spaced.flatMap((places) => placeIn(folded, places) ?? []);
  return place;
}

/** A pattern for the digits that follow one of the words. Words of one letter must be close: "Q1". */
function patternAfter(words: readonly string[], digits: string): RegExp {
  const alternatives = [...new Set(words.map(foldText))]
    .sort((a, b) => b.length - a.length)
    .map((word) => (isWithoutWordSpaces(word) ? word.split(" ").join(" ?") : `(?<![\\p{L}])${word}`));
  return new RegExp(`(?:${either(alternatives)})(?: ?ที่| ?ទី)? ?${digits}`, "u");
}
