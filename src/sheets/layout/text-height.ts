import { scriptOf, type Script } from "./script";

/** How a text is set: its size in points, and the width in points that it has. */
export interface Setting {
  readonly size: number;
  readonly bold: boolean;
  readonly width: number;
}

/** The widths of Arial in thousandths of its size (Adobe's metrics of Helvetica, which Arial keeps), and what has each. */
const ARIAL: readonly (readonly [number, string])[] = [
  [210, "'"],
  [222, "ijl‘’"],
  [278, " !,./:;I[]\\ft|·\t"],
  [333, "()-`r{}“”¡°"],
  [389, '*"ªº•'],
  [500, "Jckszvxy"],
  [556, "0123456789#$?_Labdeghnopqu–«»¿^"],
  [600, "+<=>~√×÷FTZ"],
  [667, "&ABEKPSVXY"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [860, "mM%"],
  [950, "W"],
];
const LATIN = new Map(
  ARIAL.flatMap(([width, letters]) => Array.from(letters, (each) => [each, width / 1000] as const)),
);

/**
 * Of others in parts of the font's size. Thai and Khmer: measured on running text in Noto Sans Thai (0.53 a letter), Loma
 * (0.59) and Noto Sans Khmer (0.7, with what the letters below add), since it is not known which font a machine has.
 */
const WIDTHS = {
  thai: 0.56,
  khmerLetter: 0.7,
  khmerVowel: 0.34,
  sign: 0.61,
  capital: 0.7,
  letter: 0.57,
  other: 1,
} as const;

/** Bold Arial is 8 to 9 % wider than regular, measured on running English text. */
export const BOLD = 1.09;

/**
 * Height of a line in parts of the font's size: Arial has 1.15 and Leelawadee UI 1.33 by their own metrics; the fonts
 * that replace it elsewhere have 1.38 (Noto Sans Khmer) and 1.51 (Noto Sans Thai), of which the space above and below
 * the text of a cell takes up what is missing.
 */
const LINE_HEIGHT: Readonly<Record<Script, number>> = { latin: 1.2, thai: 1.45, khmer: 1.4 };

/** Thai and Khmer words are not set apart; lines break at them, on average after about this many letters. */
const LETTERS_OF_A_WORD = 4;

/** The height that a text takes when it is wrapped, in points, without space above and below it. */
export function textHeight(text: string, setting: Setting): number {
  return lineCount(text, setting) * lineHeight(scriptOf(text), setting.size);
}

export function lineHeight(script: Script, size: number): number {
  return LINE_HEIGHT[script] * size;
}

/** How many lines a text takes when it is wrapped at words. */
export function lineCount(text: string, { size, bold, width }: Setting): number {
  const available = width / size / (bold ? BOLD : 1);
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += linesOfParagraph(paragraph, available);
  return lines;
}

/** The text in lines that fit the width, parted between words; a word that is longer is on a line by itself. */
export function linesOf(text: string, setting: Setting): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && lineCount(longer, setting) === 1) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function linesOfParagraph(paragraph: string, available: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of unbreakablePieces(paragraph)) {
    const width = widthOf(piece.trimEnd());
    if (used > 0 && used + width > available) {
      lines++;
      used = 0;
    }
    // A word longer than the line is broken inside.
    if (width > available) lines += Math.ceil(width / available) - 1;
    used += widthOf(piece);
    if (width > available) used %= available;
  }
  return lines;
}

/** What a line is not broken inside of: words with the space behind them, or a few letters of Thai or Khmer. */
function unbreakablePieces(paragraph: string): string[] {
  const pieces: string[] = [];
  for (const word of paragraph.match(/\S+\s*|\s+/gu) ?? []) {
    if (scriptOf(word) === "latin") pieces.push(...word.split(/(?<=[-–/])(?=\p{L})/u));
    else pieces.push(...(word.match(WORDLIKE) ?? []));
  }
  return pieces;
}

const WORDLIKE = new RegExp(`(?:[^\\p{M}]\\p{M}*){1,${LETTERS_OF_A_WORD}}`, "gu");

const KHMER_SUBSCRIPT = /\u17D2[\u1780-\u17B3]/gu;

/** The width of a text on one line, in parts of the font's size. */
export function widthOf(text: string): number {
  let width = 0;
  // A Khmer letter below another takes no width.
  for (const character of text.replace(KHMER_SUBSCRIPT, "")) width += widthOfCharacter(character);
  return width;
}

function widthOfCharacter(character: string): number {
  const latin = LATIN.get(character);
  if (latin !== undefined) return latin;
  if (/[\u17B6\u17BE-\u17C5\u17C7\u17C8]/u.test(character)) return WIDTHS.khmerVowel;
  if (/[\p{Mn}\u200B-\u200D]/u.test(character)) return 0;
  if (/[●○■□]/u.test(character)) return WIDTHS.sign;
  if (/\p{Script=Khmer}/u.test(character)) return WIDTHS.khmerLetter;
  if (/\p{Script=Thai}/u.test(character)) return WIDTHS.thai;
  // An accented letter is as wide as its own.
  const own = LATIN.get(character.normalize("NFD")[0] ?? "");
  if (own !== undefined) return own;
  if (/\p{Lu}/u.test(character)) return WIDTHS.capital;
  return /[\p{L}\p{N}\p{P}]/u.test(character) ? WIDTHS.letter : WIDTHS.other;
}
