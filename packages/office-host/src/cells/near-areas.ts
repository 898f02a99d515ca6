import { type Area, intersection, type SheetFile } from "@plan-of-action/xlsx";
import { areaHeight, areaOf, areaWidth, boundingArea, isWithin, WHOLE_SHEET } from "./addresses";

export type Side = "above" | "below" | "before" | "after";

/**
 * Rows or columns next to an area, as many as `count`; a negative count gives as many of the area's own, from that
 * side. Returns `null` for no row or column, or for more than the area has.
 */
export function besideArea(area: Area, side: Side, count: number): Area | null {
  const isOfRows = side === "above" || side === "below";
  const size = isOfRows ? areaHeight(area) : areaWidth(area);
  if (!Number.isInteger(count) || count === 0 || -count > size) return null;
  const isFirst = side === "above" || side === "before";
  const length = Math.abs(count);
  const offset = isFirst ? Math.min(0, -count) : count > 0 ? size : size + count;
  return isOfRows
    ? areaOf(area.firstRow + offset, area.firstColumn, length, areaWidth(area))
    : areaOf(area.firstRow, area.firstColumn + offset, areaHeight(area), length);
}

/** The area, grown until blank rows and columns, or the ends of the sheet, are all around it. */
export function surroundingArea(sheet: SheetFile, area: Area): Area {
  const around = intersection(WHOLE_SHEET, {
    firstRow: area.firstRow - 1,
    firstColumn: area.firstColumn - 1,
    lastRow: area.lastRow + 1,
    lastColumn: area.lastColumn + 1,
  });
  const used = around === null ? null : sheet.usedArea(true, around);
  if (used === null || isWithin(used, area)) return area;
  return surroundingArea(sheet, boundingArea(area, used));
}
