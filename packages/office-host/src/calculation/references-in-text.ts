import { type Area, columnLetters } from "@plan-of-action/xlsx";
import { parseArea } from "../cells/addresses";

/** A text, or a reference to cells with the title of its sheet before it. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!\]])((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(![:])/giu;

/**
 * A formula of a sheet with the addresses of another, or of itself, rewritten: `rewrite` is given each with the area
 * that it names.
 */
export function rewriteAddresses(
  formula: string,
  ownSheet: string,
  sheet: string,
  rewrite: (address: string, area: Area) => string,
): string {
  return formula.replace(REFERENCE, (whole, title: string | undefined, address: string | undefined) => {
    const area = address === undefined ? null : parseArea(address);
    const named = title === undefined ? ownSheet : bareTitle(title);
    if (address === undefined || area === null || named.toLowerCase() !== sheet.toLowerCase()) return whole;
    return `${title ?? ""}${rewrite(address, area)}`;
  });
}

function bareTitle(prefix: string): string {
  const title = prefix.slice(0, -1);
  return title.startsWith("'") ? title.slice(1, -1).replaceAll("''", "'") : title;
}

/** An address of another area, with its signs of dollars where the address had them. */
export function readdressed(address: string, { firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  const [from = "", to] = address.split(":");
  const first = corner(from, firstRow, firstColumn);
  return to === undefined ? first : `${first}:${corner(to, lastRow, lastColumn)}`;
}

function corner(text: string, row: number, column: number): string {
  return text.replace(/[A-Z]+|\d+/gi, (part) => (/\d/.test(part) ? String(row + 1) : columnLetters(column)));
}
