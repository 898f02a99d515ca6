import { type Area, columnFromLetters, columnLetters } from "../workbook-file";
import { isWithin, parseArea } from "../cells/addresses";

/** Cells that were moved within a sheet. */
export interface MovedCells {
  readonly sheet: string;
  readonly from: Area;
  readonly target: Area;
}

/** A text, or a reference to cells with the title of its sheet before it. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!\]])((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!\[:])/giu;

/**
 * A formula of a sheet after cells were moved: what named them names them where they are now, also where its reference
 * is absolute, and what named cells that were written over is lost. Returns `null` where an edge of an area that it
 * names was moved or written over, of which Excel makes another area.
 */
export function afterMoving(formula: string, ownSheet: string, moved: MovedCells): string | null {
  let isKnown = true;
  const text = formula.replace(REFERENCE, (whole, title: string | undefined, address: string | undefined) => {
    const area = address === undefined ? null : parseArea(address);
    const sheet = title === undefined ? ownSheet : bareTitle(title);
    if (address === undefined || area === null || !isSame(sheet, moved.sheet)) return whole;
    if (isWithin(area, moved.from)) return `${title ?? ""}${shifted(address, moved)}`;
    if (isWithin(area, moved.target)) return `${title ?? ""}#REF!`;
    isKnown &&= !coversEdge(moved.from, area) && !coversEdge(moved.target, area);
    return whole;
  });
  return isKnown ? text : null;
}

function bareTitle(prefix: string): string {
  const title = prefix.slice(0, -1);
  return title.startsWith("'") ? title.slice(1, -1).replaceAll("''", "'") : title;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether the first or last row or column of an area lies in what was moved, in all its length. */
function coversEdge(changed: Area, area: Area): boolean {
  const edges = [
    { ...area, lastRow: area.firstRow },
    { ...area, firstRow: area.lastRow },
    { ...area, lastColumn: area.firstColumn },
    { ...area, firstColumn: area.lastColumn },
  ];
  return edges.some((edge) => isWithin(edge, changed));
}

function shifted(address: string, { from, target }: MovedCells): string {
  const [down, right] = [target.firstRow - from.firstRow, target.firstColumn - from.firstColumn];
  return address.replace(/[A-Z]+|\d+/gi, (part) =>
    /\d/.test(part) ? String(Number(part) + down) : columnLetters((columnFromLetters(part) ?? 0) + right),
  );
}
