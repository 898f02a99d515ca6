import { withWesternDigits } from "../numbers/digits";

/** A year of Nepal's calendar begins in April; three quarters of it lie in the Gregorian year 57 before. */
const YEARS_AHEAD = 57;
/** 2070 began in 2013. No plan of action is made for so late a Gregorian year. */
const FIRST_YEAR = 2070;

const NAMED = /(?:^|[^\p{L}])(?:b\.?\s?s|[bv]ikram samb?v?at)(?![\p{L}])|[वब]ि\.?\s?सं/iu;
const DEVANAGARI_YEAR = /[\u0966-\u096f]{4}/;
const FISCAL_YEAR = /(?<!\d)(\d{4})\s*[/–-]\s*(\d{2})(?!\d)/g;

/**
 * A year that a text names, in the Gregorian calendar where the text says that it counts as Nepal does:
 * by name ("2080 BS"), in its digits ("२०८०") or by a fiscal year of a time that no plan speaks of ("2080/81").
 */
export function yearFromBikramSambat(year: number, text: string): number {
  return year >= FIRST_YEAR && isBikramSambat(text) ? year - YEARS_AHEAD : year;
}

function isBikramSambat(text: string): boolean {
  if (NAMED.test(text) || DEVANAGARI_YEAR.test(text)) return true;
  return [...withWesternDigits(text).matchAll(FISCAL_YEAR)].some(
    ([, first, next]) => Number(first) >= FIRST_YEAR && (Number(first) + 1) % 100 === Number(next),
  );
}
