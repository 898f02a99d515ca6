/** The scripts that the sheets are written in; they differ in width, height and font. */
export type Script = "latin" | "thai" | "khmer";

/** The script of a text: that of its first Khmer or Thai letter, else Latin. */
export function scriptOf(text: string): Script {
  const letter = /[\p{Script=Khmer}\p{Script=Thai}]/u.exec(text)?.[0];
  if (letter === undefined) return "latin";
  return /\p{Script=Khmer}/u.test(letter) ? "khmer" : "thai";
}

/**
 * Fonts that hold the script on every Windows and are replaced well elsewhere: Arial has neither Thai
 * nor Khmer letters of its own, Leelawadee UI has both and Latin ones to match.
 */
export const FONT_OF_SCRIPT: Readonly<Record<Script, string>> = {
  latin: "Arial",
  thai: "Leelawadee UI",
  khmer: "Leelawadee UI",
};

/** Thai and Khmer letters are drawn smaller within the same size, so they are set larger, by points. */
export const LARGER_BY: Readonly<Record<Script, number>> = { latin: 0, thai: 1, khmer: 1 };
