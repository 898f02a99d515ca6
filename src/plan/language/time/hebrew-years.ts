/** What the Hebrew calendar counts more than the Gregorian one, of the year in which most of its months lie. */
const YEARS_AHEAD = 3760;

/** The letters stand for numbers: 400 and 300, tens, and ones. The thousands are left out. */
const HUNDREDS = 5700;
const TENS: Readonly<Record<string, number>> = { נ: 50, ס: 60, ע: 70, פ: 80, צ: 90 };
const ONES = "אבגדהוזחט";

/** "תשפ״ה", "תש״פ", "ה׳תשפ״ה": with one of the two signs within, which tell it from a word. */
const YEAR_IN_LETTERS = /(?<!\p{L})(?:ה['’׳]?)?תש(?:["”״]([נסעפצ])|([נסעפצ])["”״]([א-ט]))(?!\p{L})/u;

/** The Gregorian year in which a year ends that a text names in Hebrew letters, as school years are; `null` for none. */
export function yearOfHebrewLetters(text: string): number | null {
  const match = YEAR_IN_LETTERS.exec(text);
  if (match === null) return null;
  const [, alone, tens = alone ?? "", ones = ""] = match;
  return HUNDREDS + (TENS[tens] ?? 0) + ONES.indexOf(ones) + (ones === "" ? 0 : 1) - YEARS_AHEAD;
}
