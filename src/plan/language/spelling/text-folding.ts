import { rememberTexts } from "../../remembered-texts";
import { withWesternDigits } from "../numbers/digits";

/**
 * Characters without width that word processors leave between Thai and Khmer words or next to Hebrew ones, and soft
 * hyphens.
 */
const WITHOUT_WIDTH = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Accents on Latin letters, and the points of Hebrew ones. Vowels and tones of Thai and Khmer are marks too, and are kept. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/g;

const OTHER_I = /\u0131|i\u0307/g;

/** Of a text in small letters: Turkish has a letter i with a point and one without, whose capitals are small as others. */
export function withOneI(small: string): string {
  return small.replace(OTHER_I, "i");
}

const PLAIN_LINE = /^[\n -~]*$/;

/** The text as it is, with one kind of line end and without characters that cannot be seen. */
export function tidyText(text: string): string {
  if (PLAIN_LINE.test(text)) return text.trim();
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n")
    .replace(WITHOUT_WIDTH, "")
    .trim();
}

/** The text on one line, with single spaces. */
export function onOneLine(text: string): string {
  if (!LOOSE_SPACE.test(text)) return text;
  // Breaks are put right first: most texts have no other loose space, and a cell can have thousands of lines.
  const line = text.replaceAll("\n", " ");
  return LOOSE_SPACE.test(line) ? line.replace(/\s+/g, " ").trim() : line;
}

const LOOSE_SPACE = /[^\S ]| {2}|^ | $/;

/** Most texts are plain, and are folded much faster. */
const PLAIN = /^[\t\n -~]*$/;

/** The text in the one normal form (NFC) in which texts are compared letter by letter. */
export function composed(text: string): string {
  return PLAIN.test(text) ? text : text.normalize("NFC");
}

/** Khmer letters below another: two of them look the same, and the one for "r" is typed before or after others. */
function withOneKhmerSpelling(text: string): string {
  return text
    .replace(/\u17d2\u178a/g, "\u17d2\u178f")
    .replace(/\u17d2\u179a(\u17d2[\u1780-\u17a2])/g, "$1\u17d2\u179a");
}

/**
 * What is left of a text for comparing words: lower case, no accents, western digits, and no
 * punctuation but `#` and `%`, which mean "number of" and "percentage of".
 */
export const foldText = rememberTexts((text): string => {
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9#%]+/g, " ")
      .trim();
  return withOneKhmerSpelling(withWesternDigits(text).replace(WITHOUT_WIDTH, ""))
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(ACCENTS, "")
    .replace(OTHER_I, "i")
    .normalize("NFC")
    .replace(/['’ʼ]/g, " ")
    .replace(/[^\p{L}\p{M}\p{N}#%]+/gu, " ")
    .trim();
});

/** The text with accents off its Latin letters, letter by letter, so that places in it stay the same. */
export function withoutAccents(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) =>
      letter === "\u0131" ? "i" : letter.normalize("NFD").charAt(0),
    );
}

const WITHOUT_WORD_SPACES = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

/** Whether the text is in a script that writes words without spaces between them (Thai, Lao, Khmer …). */
export function isWithoutWordSpaces(text: string): boolean {
  return WITHOUT_WORD_SPACES.test(text);
}

/**
 * A word without its plural ending, the same for a language's word and for a sheet's. It need not be
 * a word of the language: "agencies" and "agency" both give "agency". Words of four letters keep
 * theirs: the ministry "MoI" is not the month, "mois".
 */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
