import { either } from "../either";
import { withoutAtEnd } from "../spelling/text-ends";
import type { Month } from "../../period";
import { gregorianYear, yearOfDigits, yearOfThaiDigits } from "./gregorian-years";
import { MONTHS_THAT_ARE_WORDS } from "../phrases";
import { ofLanguages } from "../../../languages/in-use";
import { partWithMonths, type NamedPart } from "./named-part";
import { foldText, isWithoutWordSpaces } from "../spelling/text-folding";

/** The first and the last of the months that a text names; the same where it names one. */
export interface MonthsNamed {
  readonly first: Month;
  readonly last: Month;
}

/** How many months they are; those of two years go on over December. */
export function countOfMonths({ first, last }: MonthsNamed): number {
  return ((last - first + 12) % 12) + 1;
}

/** After how many months a run of so many begins again; no other number of months is a part of a plan's year. */
const STEPS: ReadonlyMap<number, number> = new Map([
  [1, 1],
  [3, 3],
  [4, 4],
  [6, 3],
  [12, 3],
]);

/** Whether a folded text names months that are neither a part of a year nor a year: "jan sep". */
export function namesOtherMonths(folded: string): boolean {
  return monthsNamed(folded).length > 0 && monthsIn(folded) === null;
}

/** The months that a folded text names: one, or so many in a row as are a part of a year, or a year; else `null`. */
export function monthsIn(folded: string): MonthsNamed | null {
  const found = monthsNamed(folded);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return null;
  const months = { first, last };
  const step = found.length === 1 ? 1 : STEPS.get(countOfMonths(months));
  return step !== undefined && (first - 1) % step === 0 ? months : null;
}

/** "Jan–Mar" is a quarter, "Jan–Jun" a half, "March" a month; "Oct–Mar" is none of the calendar's year. */
export function partOfMonths(months: MonthsNamed | null): NamedPart | null {
  return months === null ? null : partWithMonths(countOfMonths(months), months.first - 1);
}

const monthOfName = ofLanguages(
  (languages): ReadonlyMap<string, Month> =>
    new Map(
      languages.flatMap(({ periods }) =>
        periods.months.flatMap((names, place) =>
          names.map((name) => [closed(foldText(name)), (place + 1) as Month] as const),
        ),
      ),
    ),
);

function closed(folded: string): string {
  return folded.replace(/ /g, "");
}

/** Whether a word is alone, or next to a number or a month. */
function isBesideTime(words: readonly string[], place: number): boolean {
  const beside = [words[place - 1], words[place + 1]].filter((word) => word !== undefined);
  return beside.length === 0 || beside.some((word) => /^\d+$/.test(word) || monthOfName().has(word));
}

function monthsNamed(folded: string): readonly Month[] {
  const named = folded.split(" ");
  const spaced = named.flatMap((word, place) =>
    MONTHS_THAT_ARE_WORDS().has(word) && !isBesideTime(named, place)
      ? []
      : (monthOfName().get(word) ?? monthOfName().get(word + (named[place + 1] ?? "")) ?? []),
  );
  if (spaced.length > 0 || !isWithoutWordSpaces(folded)) return spaced;
  const close = closed(folded);
  const words = spacedWords(folded);
  return [...monthOfName()]
    .filter(
      ([name]) => isWithoutWordSpaces(name) && (isShortened(name) ? words.has(name) : close.includes(name)),
    )
    .map(([name, month]) => ({ at: close.indexOf(name), month }))
    .sort((a, b) => a.at - b.at)
    .map(({ month }) => month);
}

/** "พ.ย." is November only where it is apart: two of its letters are within many words. */
function isShortened(name: string): boolean {
  return name.length <= 3;
}

/** The words between spaces, without digits behind them, each alone and together with the one after it. */
function spacedWords(folded: string): ReadonlySet<string> {
  const words = folded.split(" ").map((word) => withoutAtEnd(word, /\d/));
  return new Set([...words, ...words.slice(1).map((word, place) => (words[place] ?? "") + word)]);
}

const NAMES = ofLanguages(() => [...monthOfName().keys()].sort((a, b) => b.length - a.length));
const UNSPACED_NAMES = ofLanguages(() => either(NAMES().filter(isWithoutWordSpaces)));
const SPACED_NAMES = ofLanguages(() =>
  either(
    NAMES()
      .filter((name) => !isWithoutWordSpaces(name))
      .map((name) => name.replace(/(?<=\p{L})(?=\d)/gu, " ")),
  ),
);

/** "Jan-25", "March 2024", "31 Dec 2024", "December 31, 2024"; "Jan 15, 2024" is a day of 2024. */
const YEAR_AFTER_MONTH = ofLanguages(
  () =>
    new RegExp(
      String.raw`(?:^| )(?:${SPACED_NAMES()}) (?:(?:\d{1,2} )?(\d{4})|(\d\d)(?! \d{4}))(?= |$)`,
      "gu",
    ),
);
/** "ต.ค. 67", "ต.ค.2567". */
const YEAR_AFTER_UNSPACED_MONTH = ofLanguages(
  () => new RegExp(`(?:${UNSPACED_NAMES()})(\\d{4}|\\d{2})(?!\\d)`, "gu"),
);

/** The year that is next to the last month of a folded text; `null` if none does. */
export function calendarYearIn(folded: string): number | null {
  if (!/\d\d/.test(folded)) return null;
  const spaced = [...folded.matchAll(YEAR_AFTER_MONTH())].at(-1);
  if (spaced !== undefined) return spaced[1] === undefined ? shortYear(spaced[2]) : yearOfDigits(spaced[1]);
  if (!isWithoutWordSpaces(folded)) return null;
  const digits = [...closed(folded).matchAll(YEAR_AFTER_UNSPACED_MONTH())].at(-1)?.[1];
  if (digits === undefined || digits.length === 4) return digits === undefined ? null : yearOfDigits(digits);
  return Number(digits) >= FIRST_SHORT_THAI_YEAR ? yearOfThaiDigits(digits) : shortYear(digits);
}

/** 2543 is 2000; a smaller number is a year of the Gregorian calendar. */
const FIRST_SHORT_THAI_YEAR = 43;

/** Years of plans in two digits; "Jan 5" is a day. */
function shortYear(digits: string | undefined): number | null {
  const year = Number(digits);
  return year >= 10 && year < 60 ? yearOfDigits(String(year)) : null;
}

const ISO_DATE = /^\s*\d{4}-(0[1-9]|1[0-2])-\d{2}\s*$/;
const YEAR_AND_MONTH = /^\s*(\d{4})\s?[-/.m]\s?(0?[1-9]|1[0-2])\s*$/;
const MONTH_AND_YEAR = /^\s*(0?[1-9]|1[0-2])\s?[-/.]\s?(\d{4})\s*$/;
/** Behind words only in this way: "3/2024" can be the number of a decree. */
const WORDS_AND_MONTH = /\s(0[1-9]|1[0-2])\/(\d{4})\s*$/;

/** Whether a text is a date or the number of a month with its year: "2024-06-30", "06/2024", "Target 06/2024". */
export function isDate(plain: string): boolean {
  return monthOfDate(plain) !== null;
}

/** The month of such a text. "2023-24" is a fiscal year, and no month. */
export function monthOfDate(plain: string): MonthsNamed | null {
  const [, year, month] = YEAR_AND_MONTH.exec(plain) ?? [];
  const isFiscal = year !== undefined && (Number(year) + 1) % 100 === Number(month);
  const named = ISO_DATE.exec(plain)?.[1] ?? (isFiscal ? undefined : month) ?? monthBeforeYear(plain);
  return named === undefined ? null : { first: Number(named) as Month, last: Number(named) as Month };
}

function monthBeforeYear(plain: string): string | undefined {
  const [, month, year] = MONTH_AND_YEAR.exec(plain) ?? WORDS_AND_MONTH.exec(plain) ?? [];
  return gregorianYear(Number(year)) === null ? undefined : month;
}
