import { ofLanguages } from "../../languages/in-use";
import { isWithoutWordSpaces } from "../../plan/language/spelling/text-folding";

/** No text of a plan grows longer than this by joining what was cut. */
export const LONGEST_GROWN = 2000;

/** A text that begins with a small letter goes on from the one before. */
export function startsSmall(text: string): boolean {
  return /^[\p{Ll},;)&]/u.test(text) && !isWithoutWordSpaces(text);
}

const LEAD_ON = ofLanguages((languages) => languages.flatMap(({ rows }) => rows.leadOn));
const LEAD_ON_WORDS = ofLanguages(() => new Set(LEAD_ON()));
const LEAD_ON_LETTERS = ofLanguages(() => LEAD_ON().filter(isWithoutWordSpaces));

/** Whether a text ends with a word that leads on, written small: "Training of officers of the". */
export function leadsOn(text: string): boolean {
  const last = /(?:^|\s)(\S+)\s*$/u.exec(text.slice(-LONGEST_LEAD))?.[1] ?? "";
  if (!isWithoutWordSpaces(last)) return LEAD_ON_WORDS().has(last);
  return LEAD_ON_LETTERS().some((word) => last.endsWith(word));
}

const LONGEST_LEAD = 30;

/** Whether a text ends amid a sentence: with a hyphen, a comma, or a word that leads on. */
export function isCut(text: string): boolean {
  return /[-‐,]$/u.test(text) || leadsOn(text);
}

/**
 * Whether a line goes on where the one before was cut: that ends with a word that leads on, or the line begins small, follows a hyphen or a comma, or stands in a
 * bracket that the one before opened and that it, or one of the lines below, closes.
 *
 * @param later the next `LINES_IN_BRACKET` lines below, asked for only where a bracket is open
 */
export function goesOnFrom(before: string, line: string, later: () => readonly string[]): boolean {
  if (before.length > LONGEST_GROWN) return false;
  if (isCut(before) && !/^[•●▪]/u.test(line)) return true;
  if (/^[\p{Ll}),;.&]/u.test(line) && !isWithoutWordSpaces(line)) return true;
  return isInsideBracket(before, line, later);
}

/** A bracket that is closed so few lines below is closed by what opened it; further down it is another's. */
export const LINES_IN_BRACKET = 2;

/** Whether a line stands inside a bracket: one that is open at its beginning, and is closed in it or soon below. */
export function isInsideBracket(before: string, line: string, later: () => readonly string[]): boolean {
  let open = opened(before);
  if (open <= 0) return false;
  for (const text of [line, ...later()]) {
    open += opened(text);
    if (open <= 0) return true;
  }
  return false;
}

/** How many more brackets a text opens than it closes. */
function opened(text: string): number {
  let open = 0;
  for (const letter of text) {
    if (letter === "(" || letter === "（") open++;
    else if (letter === ")" || letter === "）") open--;
  }
  return open;
}
