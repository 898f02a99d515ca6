import { buddhistYear, gregorianYear } from "../../plan/language/time/gregorian-years";
import type { Message, Translate } from "../../plan/message";
import type { Calendar, Digits } from "../../plan/writing-style";
import { scriptOf, type Script } from "./script";

const ZEROS: Readonly<Record<Script, number | null>> = { latin: null, thai: 0x0e50, khmer: 0x17e0 };

/** Texts that repeat names of cells and sheets, or a person's own words: their digits stay as they are. */
const REPEATS = new Set(["summary-go-to", "summary-read-from", "summary-reason-given"]);

export interface WritingStyle {
  readonly calendar: Calendar;
  readonly digits: Digits;
}

/**
 * A translator for sheets that show years in a calendar and numbers in digits of the staff's choice.
 * Texts are told the era, for those that name it. What stands in the plan stays as it is.
 */
export function styledTranslate(translate: Translate, { calendar, digits }: WritingStyle): Translate {
  const script = digits === "latin" ? "latin" : scriptOfWords(translate);
  return (message) => {
    const text = translate({ ...message, values: { ...inCalendar(message, calendar), era: calendar } });
    return message.id.startsWith("summary-") && !REPEATS.has(message.id) ? inDigits(text, script) : text;
  };
}

/** The script that the catalogue is written in. */
export function scriptOfWords(translate: Translate): Script {
  return scriptOf(translate({ id: "summary-indicators" }));
}

/** A translator that says years in a calendar, with the words and digits as they are. */
export function translateIn(calendar: Calendar, translate: Translate): Translate {
  return calendar === "gregorian" ? translate : styledTranslate(translate, { calendar, digits: "latin" });
}

/** A year as the calendar counts it. */
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

/** What is counted already stays: no year of the Buddhist era is one of the Gregorian calendar that a plan can have. */
function inCalendar({ values = {} }: Message, calendar: Calendar): NonNullable<Message["values"]> {
  if (calendar === "gregorian") return values;
  const inTexts = (text: string): string =>
    text.replace(YEAR, (year) => String(yearIn(calendar, Number(year))));
  const counted = Object.entries(values).map(([name, value]): [string, string | number] => {
    const isYear = YEARS.some((each) => each === name);
    if (typeof value === "number") {
      return [name, isYear && gregorianYear(value) === value ? yearIn(calendar, value) : value];
    }
    return [name, isYear || TIMES.some((each) => each === name) ? inTexts(value) : value];
  });
  return Object.fromEntries(counted);
}

/** The text with its digits in those of a script. */
export function inDigits(text: string, script: Script): string {
  const zero = ZEROS[script];
  if (zero === null) return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}
