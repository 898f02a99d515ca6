/** The longest text that a cell holds, and the longest formula (Excel's limits). */
export const LONGEST_TEXT = 32_767;
export const LONGEST_FORMULA = 8_192;

/** `_x000D_` stands for a character that XML cannot hold (ST_Xstring, ECMA-376 part 1, 22.9.2.19). */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

// What XML 1.0 does not allow, a carriage return (which XML reads as a line feed), and what reads as an escape.
const TO_ESCAPE =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

export function encodeCellText(text: string): string {
  return text.replace(
    TO_ESCAPE,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
