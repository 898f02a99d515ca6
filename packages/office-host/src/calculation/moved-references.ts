import { type Area, columnFromLetters, columnLetters } from "@plan-of-action/xlsx";
import { isWithin } from "../cells/addresses";
import { rewriteAddresses } from "./references-in-text";

/** Cells that were moved within a sheet. */
export interface MovedCells {
  readonly sheet: string;
  readonly from: Area;
  readonly target: Area;
}

/**
 * A formula of a sheet after cells were moved: what named them names them where they are now, also where its reference
 * is absolute, and what named cells that were written over is lost. Returns `null` if an edge of an area that it names
 * was moved or written over, of which Excel makes another area.
 */
export function afterMoving(formula: string, ownSheet: string, moved: MovedCells): string | null {
  const known = { is: true };
  const text = rewriteAddresses(formula, ownSheet, moved.sheet, (address, area) => {
    if (isWithin(area, moved.from)) return shifted(address, moved);
    if (isWithin(area, moved.target)) return "#REF!";
    known.is &&= !coversEdge(moved.from, area) && !coversEdge(moved.target, area);
    return address;
  });
  return known.is ? text : null;
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
