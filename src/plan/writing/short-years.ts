import { withWesternDigits } from "../language/numbers/digits";

/** Two digits by themselves, as months have them: "Oct 24", "ต.ค. 58". */
const SHORT_YEARS = /(?<![\p{Nd}.,])\p{Nd}{2}(?![\p{Nd}%])/gu;

/** Whether a text has the last two digits of a year, which is given as its era counts it, by themselves. */
export function hasShortYear(text: string, year: number): boolean {
  return (text.match(SHORT_YEARS) ?? []).some((written) => isShortOf(written, year));
}

/** A text in which the short forms of years, given as their eras count them, are as something else. */
export function withShortYears(
  text: string,
  years: readonly number[],
  instead: (written: string) => string,
): string {
  return text.replace(SHORT_YEARS, (written) =>
    years.some((year) => isShortOf(written, year)) ? instead(written) : written,
  );
}

function isShortOf(written: string, year: number): boolean {
  return Number(withWesternDigits(written)) === year % 100;
}
