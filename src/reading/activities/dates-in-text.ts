import { either } from "../../plan/language/either";
import type { Day } from "../../plan/period";
import type { MentionedDate } from "../../plan/workplan";
import { withWesternDigits } from "../../plan/language/numbers/digits";
import {
  BEFORE_YEAR,
  DAY_ENDING,
  OF_MONTH,
  TO_OR_AND,
  TO_OR_DASH,
} from "../../plan/language/time/date-words";
import { MONTHS_THAT_ARE_WORDS, MONTHS_WRITTEN_LARGE, words } from "../../plan/language/phrases";
import { ofLanguages } from "../../languages/in-use";
import { UNSPACED } from "../../plan/language/spelling/unspaced-scripts";
import { gregorianYear, yearOfDigits, yearOfThaiDigits } from "../../plan/language/time/gregorian-years";
import { foldText, withoutAccents } from "../../plan/language/spelling/text-folding";

const MONTHS = ofLanguages(
  (languages) =>
    new Map(
      languages.flatMap(({ periods }) =>
        periods.months.flatMap((names, place) =>
          names.map((name) => [withoutAccents(name.toLowerCase()), place + 1] as const),
        ),
      ),
    ),
);

const month = ofLanguages(() => `(?:${either([...MONTHS().keys()].sort((a, b) => b.length - a.length))})`);
/** Behind a month of a script without capitals two digits can be a year of the Buddhist era: "มิ.ย. 66". */
const THAI_YEAR = String.raw`(?<=[${UNSPACED}]\.?\s?)[5-9]\d`;
const YEAR = ofLanguages(() => String.raw`(?:${BEFORE_YEAR()}(?<year>\d{4}|${THAI_YEAR})(?!\d))?`);
const EDGE_BEFORE = String.raw`(?<![\p{L}\d])`;
const EDGE_AFTER = String.raw`(?![\p{Ll}])`;

/** Most texts name no month, and to look for one is quicker than to look for each form with one. */
const A_MONTH = ofLanguages(() => new RegExp(`${EDGE_BEFORE}${month()}`, "iu"));

/** The forms of a date with a month's name, the fullest first: "28 June – 2 July 2023", "June 12–13, 2023", "March 2024". */
const FORMS_IN_WORDS = ofLanguages(() =>
  [
    // "12-Jun-2023", "12-Jun-23", "Jun-23".
    `${EDGE_BEFORE}(?<d1>\\d{1,2})[-/](?<m1>${month()})\\.?[-/](?<short>\\d{2}(?:\\d{2})?)(?![\\p{L}\\d:])`,
    `${EDGE_BEFORE}(?<m1>${month()})\\.?[-/](?<short>\\d{2}(?:\\d{2})?)(?![\\p{L}\\d:])`,
    `${EDGE_BEFORE}(?<d1>\\d{1,2})${DAY_ENDING()}${OF_MONTH()}(?<m1>${month()})\\.?${TO_OR_DASH()}(?<d2>\\d{1,2})${DAY_ENDING()}${OF_MONTH()}(?<m2>${month()})${EDGE_AFTER}\\.?${YEAR()}`,
    `${EDGE_BEFORE}(?<d1>\\d{1,2})${DAY_ENDING()}(?:${TO_OR_AND()}(?<d2>\\d{1,2})${DAY_ENDING()})?${OF_MONTH()}(?<m1>${month()})${EDGE_AFTER}\\.?${YEAR()}`,
    `${EDGE_BEFORE}(?<m1>${month()})\\.?\\s+(?<d1>\\d{1,2})${DAY_ENDING()}(?!\\d)(?:${TO_OR_AND()}(?<d2>\\d{1,2})${DAY_ENDING()}(?!\\d))?${YEAR()}`,
    `${EDGE_BEFORE}(?<m1>${month()})\\.?${TO_OR_AND()}(?<m2>${month()})${EDGE_AFTER}\\.?${YEAR()}`,
    `${EDGE_BEFORE}(?<m1>${month()})${EDGE_AFTER}\\.?${YEAR()}`,
  ].map((form) => new RegExp(form, "giu")),
);

const FORMS_IN_DIGITS = [
  `${EDGE_BEFORE}(?<year>\\d{4})-(?<n1>\\d{2})-(?<d1>\\d{2})(?!\\d)`,
  `${EDGE_BEFORE}(?<d1>\\d{1,2})[/.-](?<n1>\\d{1,2})[/.-](?<year>\\d{4})(?!\\d)`,
  `${EDGE_BEFORE}(?<![\\d/.-])(?<n1>0?[1-9]|1[0-2])/(?<year>\\d{4})(?![\\d/])`,
].map((form) => new RegExp(form, "giu"));

/** The dates that a text names. A date without a year is of `yearOfContext`. */
export function datesInText(text: string, yearOfContext: number | null): readonly MentionedDate[] {
  const composed = text.normalize("NFC");
  const western = withoutAccents(withWesternDigits(composed));
  const found: { at: number; date: MentionedDate }[] = [];
  const taken: { from: number; to: number }[] = [];
  const inWords = A_MONTH().test(western) ? FORMS_IN_WORDS() : [];
  const inDigits = /\d/.test(western) ? FORMS_IN_DIGITS : [];
  for (const form of [...inWords, ...inDigits]) {
    for (const match of western.matchAll(form)) {
      const [whole] = match;
      const at = match.index;
      if (taken.some(({ from, to }) => at < to && at + whole.length > from)) continue;
      const date = dateOfParts(match.groups ?? {}, whole, yearOfContext);
      // A day that there is not ("31 February") is no date, and its month is none either.
      if (date !== null || match.groups?.d1 !== undefined) taken.push({ from: at, to: at + whole.length });
      if (date === null) continue;
      found.push({
        at,
        date: {
          ...date,
          text: composed.slice(at, at + whole.length).trim(),
          tentative: isTentative(western, at, whole.length),
        },
      });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ date }) => date);
}

function dateOfParts(
  parts: Readonly<Record<string, string | undefined>>,
  whole: string,
  yearOfContext: number | null,
): { first: Day; last: Day } | null {
  const year = yearOfParts(parts) ?? (parts.year === undefined ? yearOfContext : null);
  const firstMonth = parts.n1 === undefined ? MONTHS().get((parts.m1 ?? "").toLowerCase()) : Number(parts.n1);
  if (year === null || firstMonth === undefined || firstMonth < 1 || firstMonth > 12) return null;
  if (MONTHS_WRITTEN_LARGE.has(whole.trim()) || isOtherWord(parts, whole)) return null;
  const lastMonth =
    parts.m2 === undefined ? firstMonth : (MONTHS().get(parts.m2.toLowerCase()) ?? firstMonth);
  const firstDay = parts.d1 === undefined ? 1 : Number(parts.d1);
  const lastDay = Number(parts.d2 ?? parts.d1 ?? lengthOfMonth(year, lastMonth));
  const crossesYear = lastMonth < firstMonth;
  const first = { year: crossesYear ? year - 1 : year, month: firstMonth, day: firstDay };
  const last = { year, month: lastMonth, day: lastDay };
  return isDay(first) && isDay(last) ? { first, last } : null;
}

function yearOfParts({ year, short }: Readonly<Record<string, string | undefined>>): number | null {
  if (short !== undefined) return Number(short) < FIRST_SHORT_YEAR ? null : yearOfDigits(short);
  if (year === undefined) return null;
  return year.length === 2 ? yearOfThaiDigits(year) : gregorianYear(Number(year));
}

/** "June-12" is a day more often than 2012. */
const FIRST_SHORT_YEAR = 15;

/** "Set up 12 desks", "2 out of 3", "des ateliers": no months, but "12 out.", "12 Des 2024", "set 2024" are. */
function isOtherWord(
  { m1 = "", d1, year }: Readonly<Record<string, string | undefined>>,
  whole: string,
): boolean {
  if (!MONTHS_THAT_ARE_WORDS().has(m1.toLowerCase())) return false;
  const isDayFirst = d1 !== undefined && whole.startsWith(d1);
  if (year === undefined) return !(isDayFirst && whole.trim().endsWith("."));
  return !isDayFirst && m1 !== m1.toLowerCase();
}

function isDay({ year, month: number, day }: Day): boolean {
  return day >= 1 && day <= lengthOfMonth(year, number);
}

function lengthOfMonth(year: number, number: number): number {
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

const tentativeBefore = ofLanguages(
  () =>
    new RegExp(
      `(?:${either(words.tentative().map(foldText))})\\P{L}{0,3}(?:\\p{L}{1,3}\\P{L}{1,2}){0,2}$`,
      "iu",
    ),
);
const tentativeAfter = ofLanguages(
  () => new RegExp(`^\\P{L}{0,4}(?:${either(words.tentative().map(foldText))})`, "iu"),
);

/** "tentatively in March", "March (tbc)": the word stands beside the date, not beside a place in the same sentence. */
function isTentative(text: string, at: number, length: number): boolean {
  const before = `${foldText(text.slice(Math.max(0, at - 40), at))} `;
  return tentativeBefore().test(before) || tentativeAfter().test(text.slice(at + length, at + length + 40));
}
