/** Texts, quoted titles, and titles that stand before their `!` without quotation marks. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{M}\p{N}_.]*(?=!)/gu;

/**
 * A formula as the engine reads it. Excel takes the title of a sheet without quotation marks where it
 * is a word, in any script; the engine only where the word is of ASCII letters.
 */
export function engineFormula(formula: string): string {
  return formula.replace(PARTS, (part) =>
    /^[\p{L}_]/u.test(part) && /[^\w.]/.test(part) ? `'${part}'` : part,
  );
}
