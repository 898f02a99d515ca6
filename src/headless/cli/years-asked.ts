import { gregorianYear } from "../../plan/language/time/gregorian-years";
import { withWesternDigits } from "../../plan/language/numbers/digits";

/** Four digits by themselves. */
const YEARS = /(?<!\d)\d{4}(?!\d)/g;

/**
 * What was asked for with its years of the Buddhist era, which no year of a plan in the Gregorian calendar can be taken
 * for, as Gregorian ones; in Western digits.
 */
export function inGregorianYears(text: string): string {
  return withWesternDigits(text).replace(YEARS, (year) => String(gregorianYear(Number(year)) ?? year));
}

/** What has to be said of options in which years were read in the Buddhist era. */
export function readInBuddhistEra(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.flatMap((text) => {
    const read = text === undefined ? "" : inGregorianYears(text);
    return text === undefined || read === withWesternDigits(text)
      ? []
      : [
          `“${text}” was taken as ${read}: years of the Buddhist era are 543 more than those of the Gregorian calendar.`,
        ];
  });
}
