import { withoutSpills } from "./spills";

/** Texts, quoted titles, and titles that are before their `!` without quotation marks. */
const NAMED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{M}\p{N}_.]*(?=!)/u;
/** `A1:C1048576` and `A1:XFD3`: the engine would list all of their cells, and of `A:C` and `1:3` those in use. */
const WHOLE_COLUMNS = /(?<![\p{L}\d_.$])\$?([A-Z]{1,3})\$?1:\$?([A-Z]{1,3})\$?1048576(?![\p{L}\d_(])/u;
const WHOLE_ROWS = /(?<![\p{L}\d_.$])\$?A\$?(\d+):\$?XFD\$?(\d+)(?![\p{L}\d_(])/u;
/** A reference to cells that are gone, on a sheet or with what follows it: `Base!#REF!`, `#REF!A1`, `#REF!A:B`. */
const LOST =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!#REF!|#REF!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)/gu;
const PARTS = new RegExp([NAMED, WHOLE_COLUMNS, WHOLE_ROWS].map(({ source }) => source).join("|"), "giu");

/**
 * A formula as the engine reads it. Excel takes the title of a sheet without quotation marks where it
 * is a word, in any script; the engine only where the word is of ASCII letters. What refers to cells that are gone is
 * the error that it gives.
 */
export function engineFormula(formula: string): string {
  const found = withoutSpills(formula).replace(LOST, (part) => (part.startsWith('"') ? part : "#REF!"));
  return found.replace(PARTS, (part, ...corners: (string | undefined)[]) => {
    const [firstColumn, lastColumn, firstRow, lastRow] = corners;
    if (firstColumn !== undefined) return `${firstColumn}:${lastColumn}`;
    if (firstRow !== undefined) return `${firstRow}:${lastRow}`;
    return /^[\p{L}_]/u.test(part) && /[^\w.]/.test(part) ? `'${part}'` : part;
  });
}
