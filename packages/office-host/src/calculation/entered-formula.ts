import { formatSheetName } from "@plan-of-action/xlsx";

/** A text, a quoted title, a reference in brackets, a word, or any one character. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_$\\][\p{L}\p{M}\p{N}_.$\\?]*|\d[\p{N}.]*|[^]/gu;
const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i;
const COLUMN = /^\$?[A-Z]{1,3}$/i;

/** The longest text that a formula may have between quotation marks. */
const LONGEST_TEXT_IN_FORMULA = 255;

/** Whether a text in a formula is longer than Excel takes there. */
export function hasLongText(formula: string): boolean {
  return tokensOf(formula).some(
    (token) =>
      token.startsWith('"') && token.slice(1, -1).replaceAll('""', '"').length > LONGEST_TEXT_IN_FORMULA,
  );
}

/**
 * A formula as Excel keeps it, however it was typed: functions, cells, columns and truth values in capitals, names as
 * they were defined, and titles of sheets between quotation marks only where they have to be. `named` gives a word as
 * it was defined, `null` if it names nothing.
 */
export function asExcelWrites(formula: string, named: (word: string) => string | null): string {
  const tokens = tokensOf(formula);
  return tokens.map((token, index) => written(token, tokens[index - 1], tokens[index + 1], named)).join("");
}

function tokensOf(formula: string): readonly string[] {
  return formula.match(TOKEN) ?? [];
}

/** The title of a sheet, between quotation marks only where it has to be. */
function quotedAsNeeded(token: string, named: (word: string) => string | null): string {
  const title = token.slice(1, -1).replaceAll("''", "'");
  return formatSheetName(named(title) ?? title);
}

function written(
  token: string,
  before: string | undefined,
  after: string | undefined,
  named: (word: string) => string | null,
): string {
  if (token.startsWith("'") && after === "!") return quotedAsNeeded(token, named);
  if (!/^[\p{L}_$\\]/u.test(token)) return token;
  const isTitle = after === "!" || after?.startsWith("[") === true;
  if (isTitle) return named(token) ?? token;
  const isInRange = before === ":" || after === ":";
  const isInCapitals = after === "(" || CELL.test(token) || (isInRange && COLUMN.test(token));
  if (isInCapitals || /^(?:true|false)$/i.test(token)) return token.toUpperCase();
  return named(token) ?? token;
}
