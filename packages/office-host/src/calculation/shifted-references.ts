import type { Area } from "@plan-of-action/xlsx";
import { areaHeight, areaWidth, WHOLE_SHEET } from "../cells/addresses";
import { readdressed, rewriteAddresses } from "./references-in-text";

/** Cells that were put into a sheet, or taken out of it, so that those below or on the right made way. */
export interface ShiftedCells {
  readonly sheet: string;
  readonly area: Area;
  readonly isDown: boolean;
  readonly isAdded: boolean;
}

/**
 * A formula of a sheet after cells were put in or taken out: what named cells that made way names them where they are
 * now, areas around the place grow or shrink, and what named only cells that are gone is lost. As in Excel, an area
 * that reaches over the sides of the place stays as it is.
 */
export function afterShift(formula: string, ownSheet: string, shifted: ShiftedCells): string {
  return rewriteAddresses(formula, ownSheet, shifted.sheet, (address, area) => {
    const after = areaAfter(area, shifted);
    return after === null ? "#REF!" : readdressed(address, after);
  });
}

/** Where an area lies afterwards; `null` if all of it is gone. */
function areaAfter(area: Area, { area: place, isDown, isAdded }: ShiftedCells): Area | null {
  if (isDown) {
    const isBeside = area.firstColumn < place.firstColumn || area.lastColumn > place.lastColumn;
    if (isBeside || isEndless(area.firstRow, area.lastRow, WHOLE_SHEET.lastRow)) return area;
    const ends = endsAfter(area.firstRow, area.lastRow, place.firstRow, areaHeight(place), isAdded);
    return ends === null
      ? null
      : { ...area, firstRow: ends[0], lastRow: Math.min(ends[1], WHOLE_SHEET.lastRow) };
  }
  const isBeside = area.firstRow < place.firstRow || area.lastRow > place.lastRow;
  if (isBeside || isEndless(area.firstColumn, area.lastColumn, WHOLE_SHEET.lastColumn)) return area;
  const ends = endsAfter(area.firstColumn, area.lastColumn, place.firstColumn, areaWidth(place), isAdded);
  return ends === null
    ? null
    : { ...area, firstColumn: ends[0], lastColumn: Math.min(ends[1], WHOLE_SHEET.lastColumn) };
}

/** Whole columns stay whole, and whole rows. */
function isEndless(first: number, last: number, end: number): boolean {
  return first === 0 && last === end;
}

/** The first and the last row, or column, of an area after `count` of them came or went at `at`. */
function endsAfter(
  first: number,
  last: number,
  at: number,
  count: number,
  isAdded: boolean,
): [first: number, last: number] | null {
  if (isAdded) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at + count;
  if (first >= at && last < end) return null;
  return [
    first >= end ? first - count : Math.min(first, at),
    last >= end ? last - count : Math.min(last, at - 1),
  ];
}
