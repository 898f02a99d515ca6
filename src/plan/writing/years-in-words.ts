import { buddhistYear, gregorianYear } from "../language/time/gregorian-years";
import type { Message, Translate } from "../message";
import type { Plan } from "../plan";
import { CALENDAR_YEAR, type YearsOfTwo, type YearStart } from "../plan-year";
import type { Calendar } from "./writing-style";

/** In which calendar years are said, and when the plan's year begins: by that texts name the months of a quarter. */
export interface YearsInWords {
  readonly calendar: Calendar;
  readonly yearStart?: YearStart | undefined;
  /** How years are said that two of the calendar name, such as "2025/26"; `null` if one names each. */
  readonly yearsOfTwo?: YearsOfTwo | null | undefined;
}

/** How the years of a plan are said, in a calendar. */
export function yearsOfPlanInWords(
  { yearStart, yearsOfTwo }: Pick<Plan, "yearStart" | "yearsOfTwo">,
  calendar: Calendar,
): YearsInWords {
  return { calendar, yearStart, yearsOfTwo };
}

/** A translator that says the years and quarters of a plan. */
export function translateIn(years: YearsInWords, translate: Translate): Translate {
  const isUsual = (years.yearStart ?? CALENDAR_YEAR) === CALENDAR_YEAR && (years.yearsOfTwo ?? null) === null;
  if (years.calendar === "gregorian" && isUsual) return translate;
  return (message) => translate({ ...message, values: valuesIn(years, message.values) });
}

/** The years of a plan, as a text lest they get a thousands separator: "2023–2025"; "2026" for one. */
export function spanInWords(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** A Gregorian year as the calendar counts it. */
export function yearIn(calendar: Calendar, year: number): number {
  return calendar === "buddhist" ? buddhistYear(year) : year;
}

/** The values that are years, as numbers or as texts, and those in which periods, days and years are named. */
const YEARS = ["year", "calendarYear", "baselineYear", "first", "last"] as const;
const TIMES = [
  ...["period", "periods", "formerPeriod", "years", "span"],
  ...["day", "cellDay", "date", "begin", "end", "due"],
] as const;

/** A year as plans have it, by itself or with its part: "2024", "2024-Q2". */
const YEAR = /(?<![\p{Nd}.,])(?:19|20)\d\d(?![\p{Nd}.,]\p{Nd})(?!\p{Nd})/gu;

/**
 * The values of a message with their years in a calendar, and which one it is, for texts that name it.
 * What is counted already stays: no year of the Buddhist era is one of the Gregorian calendar that a plan can have.
 */
export function valuesIn(
  { calendar, yearStart = CALENDAR_YEAR, yearsOfTwo = null }: YearsInWords,
  values: Message["values"] = {},
): NonNullable<Message["values"]> {
  const yearValues = { era: calendar, yearStart, ...(yearsOfTwo === null ? {} : { yearsOfTwo }) };
  if (calendar === "gregorian") return { ...values, ...yearValues };
  const inTexts = (text: string): string =>
    text.replace(YEAR, (year) => String(yearIn(calendar, Number(year))));
  const counted = Object.entries(values).map(([name, value]): [string, string | number] => {
    const isYear = YEARS.some((each) => each === name);
    if (typeof value === "number") {
      return [name, isYear && gregorianYear(value) === value ? yearIn(calendar, value) : value];
    }
    return [name, isYear || TIMES.some((each) => each === name) ? inTexts(value) : value];
  });
  return { ...Object.fromEntries(counted), ...yearValues };
}
