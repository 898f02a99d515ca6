import { IntlMessageFormat, type Formatters } from "intl-messageformat";
import { isOfCalendar, parseDay, parsePeriod, spanOf } from "../plan/period";
import type { Catalogue, Language } from "./languages";
import type { MessageId } from "./message-ids";

/** Puts a message into words: one of the catalogues, or of a page that has texts of its own. */
export type Words<Id extends string = MessageId> = (message: { id: Id; values?: Values }) => string;

type Text = ConstructorParameters<typeof IntlMessageFormat>[0];

/** What a text has that takes values, or that quotes such signs; any other stands for itself. */
const SYNTAX = /[{}']/;

/**
 * Puts messages into the words of a language's catalogue. A text that it lacks is taken from the English
 * one; a key that neither has comes back as it is, so that a person still sees that something was to be
 * said.
 */
export function wordsOf<Id extends string = MessageId>(
  language: Language,
  catalogue: Catalogue,
  english: Catalogue,
): Words<Id> {
  const formats = new Map<string, IntlMessageFormat>();
  const say = (id: string, values: Values | undefined): string => {
    // The build of the pages has parsed the texts that take values (`scripts/parsed-texts-loader.mjs`).
    const text: Text | undefined = catalogue[id] ?? english[id];
    if (text === undefined) return id;
    if (typeof text === "string" && !SYNTAX.test(text)) return text;
    let format = formats.get(id);
    if (format === undefined) {
      format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true, formatters });
      formats.set(id, format);
    }
    if (values === undefined) return String(format.format(values));
    const named = withTimesInWords(withMonths(values), say);
    const inWords = (ofTab: TabYears | null): string => String(format.format(withYearsOfTwo(named, ofTab)));
    if (!id.endsWith("-tab")) return inWords(null);
    const name = inWords("long");
    return name.length <= LONGEST_TAB ? name : inWords("short");
  };
  return ({ id, values }) => say(id, values);
}

/** A number as texts write it, whatever the language. */
export function numberInWords(value: number): string {
  return numberFormat(undefined).format(value);
}

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(options: Intl.NumberFormatOptions | undefined): Intl.NumberFormat {
  const key = JSON.stringify(options ?? {});
  const format = numberFormats.get(key) ?? new Intl.NumberFormat("en", options);
  numberFormats.set(key, format);
  return format;
}

/**
 * Numbers have the signs of English in all three languages, as Excel shows them in the regions of Thailand and Cambodia
 * with Western digits: for Khmer some browsers write 1.234,5, so a sentence would contradict the cell that it is about.
 */
const formatters: Formatters = {
  getNumberFormat: (_, options) => numberFormat(options),
  getDateTimeFormat: (locales, options) => new Intl.DateTimeFormat(locales, options),
  getPluralRules: (locales, options) => new Intl.PluralRules(locales, options),
};

type Values = Readonly<Record<string, string | number>>;

/**
 * The values of a quarter with the months that it has, for languages that name them: `first`, its first month, and
 * `calendarYear`, the calendar year in which it lies. `yearStart` is the month in which the plan's year begins.
 */
function withMonths(values: Values): Values {
  const [year, quarter] = [Number(values.year), Number(values.quarter)];
  if (!(quarter >= 1 && quarter <= 4) || values.first !== undefined) return values;
  const { yearStart = 1 } = values;
  const month = Number(yearStart) + (quarter - 1) * 3;
  // A year that does not begin in January has the name of the calendar year in which it ends.
  const isInYearBefore = Number(yearStart) > 1 && month <= 12;
  const calendarYear = String(isInYearBefore ? year - 1 : year);
  return { ...values, yearStart, first: month > 12 ? month - 12 : month, calendarYear };
}

/** The values that name periods and days by their keys, where a message has them. */
const TIME_VALUES = [
  ...["period", "periods", "formerPeriod", "lastPeriod", "partPeriod", "target"],
  ...["day", "cellDay", "date", "begin", "end", "due"],
];

/** The key of a day or of a part of a year: "2024-01-05", "2024-Q1", "2024-H2", "2024-03". A year's is the year itself. */
const TIME_KEY = /\b\d{4}-(?:[A-Z]\d|\d\d(?:-\d\d)?)(?![\d-])/g;

/** Values with the keys of days and of parts of years in words: "2023-Q4" is a code, and no text for a reader. */
function withTimesInWords(values: Values, say: (id: string, values: Values) => string): Values {
  const { yearStart = 1, yearsOfTwo = "" } = values;
  const inWords = (key: string): string => {
    const day = parseDay(key);
    const period = day === null ? parsePeriod(key) : null;
    if (day !== null)
      return say("summary-day", { ...day, year: String(day.year), era: eraOf(String(day.year)) });
    if (period === null) return key;
    const span = spanOf(period);
    const year = { year: String(period.year), ...(isOfCalendar(span) ? {} : { yearStart, yearsOfTwo }) };
    return say(`summary-period-${span}`, { ...period, ...year });
  };
  const named = TIME_VALUES.flatMap((name) => {
    const value = values[name];
    return typeof value === "string" ? [[name, value.replace(TIME_KEY, inWords)] as const] : [];
  });
  return named.length === 0 ? values : { ...values, ...Object.fromEntries(named) };
}

const LONGEST_TAB = 31;
/** How a tab says years of two: "2025-26", or "25-26" where that is too long. */
type TabYears = "long" | "short";

/** The values that are years of the plan, and those whose texts can be such years alone: "2025–2027". */
const YEAR_VALUES = ["year", "years", "span", "period", "periods", "formerPeriod"];
/** Those that are years too, but for texts that tell of two numbers by them. */
const ENDS_OF_YEARS = ["first", "last"];
const OF_NUMBERS = ["direction", "cellFirst"];
const YEARS_ALONE = /^\d{4}(?:\s*[–,-]\s*\d{4})*$/;

/**
 * Values with the plan's years as the plan writes them where two of the calendar name each (`yearsOfTwo`: "/2" is
 * "2025/26"). The year of a month is the calendar's, and no tab can be named with a slash.
 */
function withYearsOfTwo(values: Values, ofTab: TabYears | null): Values {
  const way = values.yearsOfTwo;
  if (typeof way !== "string" || way === "" || !["", "undefined"].includes(String(values.month ?? "")))
    return values;
  const link = ofTab === null ? way.charAt(0) : "-";
  const digits = ofTab === "short" ? 2 : Number(way.charAt(1));
  const ofTwo = (year: string): string => {
    const before = String(Number(year) - 1);
    return `${ofTab === "short" ? before.slice(-2) : before}${link}${year.slice(-digits)}`;
  };
  const isOfNumbers = OF_NUMBERS.some((name) => values[name] !== undefined);
  const named = [...YEAR_VALUES, ...(isOfNumbers ? [] : ENDS_OF_YEARS)].flatMap((name) => {
    const text = String(values[name] ?? "");
    return YEARS_ALONE.test(text) ? [[name, text.replace(/\d{4}/g, ofTwo)] as const] : [];
  });
  return { ...values, ...Object.fromEntries(named) };
}

/** No plan is of a Gregorian year so far away: it is counted in the Buddhist era, which texts may have to name. */
const FIRST_BUDDHIST_YEAR = 2443;

function eraOf(year: string): string {
  return Number(year) >= FIRST_BUDDHIST_YEAR ? "buddhist" : "none";
}
