import { gregorianYear } from "../../plan/language/time/gregorian-years";
import { isPartOfYear, periodInHeader, type HeaderPeriod } from "../../plan/language/time/period-words";
import { wordsOfYears, YEAR_IN_DIGITS } from "../../plan/language/time/words-of-years";
import { withWesternDigits } from "../../plan/language/numbers/digits";
import { phrases } from "../../plan/language/phrases";
import { foldText } from "../../plan/language/spelling/text-folding";
import { partAt, placeOf, type Period, type PeriodSpan, type PlaceOf, type Quarter } from "../../plan/period";
import { hasSpan } from "../../plan/period-values";
import type { Indicator } from "../../plan/plan";
import type { YearStart } from "../../plan/plan-year";
import { periodOfTime, timeNamed } from "../header/time/time-of-header";

/** The plan whose periods are named. */
export interface PlanOfTimes {
  readonly yearStart: YearStart;
  /** Left out where nothing is known of it but its year. */
  readonly indicators?: readonly Pick<Indicator, "targets" | "actuals">[];
}

/**
 * The period that the texts of a year and a quarter name, in any of the ways in which headers of plans name them ("2567",
 * "FY24"; 2, "Q2", "ไตรมาส 2", "April–June"; "March" is a month, as it says); also one that stands in the year's text
 * alone ("2024-Q2", "2024-03"). No quarter is the whole year. `null` where they name no year, several parts of one
 * ("Q1-Q2"), or something else as well ("mid 2024"): what is reported for a time that nobody named would count twice.
 */
export function periodOfTexts(yearText: string, quarterText: string, plan: PlanOfTimes): Period | null {
  const { yearStart } = plan;
  if (namesSeveral(yearText) || namesSeveral(quarterText)) return null;
  const inYear = periodInHeader(yearText);
  const year = inYear?.year ?? gregorianYear(Number(withWesternDigits(yearText).trim() || NaN));
  if (year === null) return null;
  const written = withWesternDigits(quarterText).trim();
  const third = thirdNamed(isWholeYear(written) ? yearText : written, plan);
  if (third !== null) return { year, third };
  if (isWholeYear(written)) {
    if (inYear !== null && isPartOfYear(inYear)) return periodOfTime(timeNamed(inYear, year, yearStart));
    // "2024-Q5", "31/06/2024" and "Jan-Feb 2024" are slips or other times, and not the whole year.
    return saysMoreThanYear(yearText, inYear) ? null : { year };
  }
  if (/^[1-4](?:\.0+)?$/.test(written)) return { year, quarter: Number(written) as Quarter };
  const part = periodInHeader(written);
  const isOfOtherYear = part?.year != null && part.year !== year;
  if (part === null || isOfOtherYear || !isPartOfYear(part)) return null;
  return periodOfTime(timeNamed(part, year, yearStart));
}

/**
 * "2024-T1" is the key of a third in a plan that has thirds, and so is any "T1" if it has no quarters; in every other plan
 * it is the first quarter ("trimestre"). Returns `null` for what names no third.
 */
function thirdNamed(text: string, { indicators = [] }: PlanOfTimes): PlaceOf<"third"> | null {
  const index = Number(THIRD.exec(withWesternDigits(text))?.[1]);
  const part = partAt("third", index);
  if (part === null) return null;
  const has = (span: PeriodSpan): boolean =>
    indicators.some(({ targets, actuals }) => hasSpan(targets, span) || hasSpan(actuals, span));
  const isNamed = has("third") && (THIRD_KEY.test(withWesternDigits(text).trim()) || !has("quarter"));
  return isNamed ? placeOf(part, "third") : null;
}

const THIRD = /(?<![\p{L}\d])t\s?([1-3])(?![\p{L}\d])/iu;
const THIRD_KEY = /^\d{4}-t[1-3]$/iu;

function isWholeYear(text: string): boolean {
  const folded = foldText(text);
  return folded === "" || phrases.wholeYear().isWhole(folded);
}

/** "Q1-Q2", "2024-Q1 & Q2", "Q1/2": two parts of a year, and neither of them alone. */
function namesSeveral(text: string): boolean {
  const plain = withWesternDigits(text);
  return (plain.match(PART) ?? []).length > 1 || PART_TO_PART.test(plain);
}

const PART = /(?<![\p{L}\d])[qths][\s.-]?\d(?!\d)/giu;
const PART_TO_PART = /(?<![\p{L}\d])[qths][\s.-]?\d\s?[-–/&,+]\s?\d(?!\d)/iu;

/** Whether a text in which a year was found says anything else: a day, a number, a quarter or a word that is not the year's. */
function saysMoreThanYear(text: string, inYear: HeaderPeriod | null): boolean {
  if (inYear?.months != null) return true;
  const rest = withWesternDigits(text).replace(YEAR_IN_DIGITS, " ");
  if (/\d/u.test(rest)) return true;
  return foldText(rest)
    .split(" ")
    .some((word) => LATIN_WORD.test(word) && !wordsOfYears().has(word));
}

const LATIN_WORD = /^\p{Script=Latin}{2,}$/u;
