/** The Buddhist era counts 543 years more than the Gregorian calendar. */
const BUDDHIST_ERA = 543;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** A number as a Gregorian year where it can be one of a plan, in either era; else `null`. */
export function gregorianYear(year: number): number | null {
  const gregorian = year >= FIRST_YEAR + BUDDHIST_ERA ? year - BUDDHIST_ERA : year;
  return Number.isInteger(gregorian) && gregorian >= FIRST_YEAR && gregorian <= LAST_YEAR ? gregorian : null;
}

/** "24" is 2024; four digits are themselves. `null` if they are no year of a plan. */
export function yearOfDigits(digits: string): number | null {
  return gregorianYear(digits.length === 4 ? Number(digits) : 2000 + Number(digits));
}

/** "67" is 2567 in Thai habit, which is 2024. */
export function yearOfThaiDigits(digits: string): number | null {
  return gregorianYear(2500 + Number(digits));
}

/** A Gregorian year as the Buddhist era counts it: 2024 is 2567. */
export function buddhistYear(gregorian: number): number {
  return gregorian + BUDDHIST_ERA;
}
