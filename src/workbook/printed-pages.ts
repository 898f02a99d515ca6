import { columnPoints } from "./column-width";
import type { SheetDescription } from "./sheet-description";

/** A4 in centimetres, the shorter side first. */
const SIDES = { short: 21, long: 29.7 } as const;
const POINTS_PER_CM = 72 / 2.54;

/** That of a row without a height of its own, in points. */
const USUAL_HEIGHT = 15;

/** On how many pages a sheet is printed: its rows one after the other, a page where one begins or where it is full. */
export function printedPages({ rows, columnWidths, hiddenColumns, print }: SheetDescription): number {
  const { area, margins, orientation, across = null, pagesHigh = 0, titleRows } = print;
  const isAcross = orientation === "landscape";
  const room = (side: number, beside: number): number => (side - beside) * POINTS_PER_CM;
  const height = room(isAcross ? SIDES.short : SIDES.long, margins.top + margins.bottom);
  const width = room(isAcross ? SIDES.long : SIDES.short, margins.left + margins.right);
  const columns = columnWidths.filter(
    (_, column) => !hiddenColumns.includes(column) && column <= (area?.lastColumn ?? Infinity),
  );
  const wide = columns.reduce((sum, each) => sum + columnPoints(each), 0);
  const scale = across === null ? Math.min(1, width / Math.max(1, wide)) : across.scale / 100;
  const sideways = across === null ? 1 : across.breaksBefore.length + 1;
  if (pagesHigh > 0) return pagesHigh * sideways;
  const heightOf = (row: number): number => rows[row]?.height ?? USUAL_HEIGHT;
  const head =
    titleRows === null
      ? 0
      : rows
          .slice(titleRows.first, titleRows.last + 1)
          .reduce((sum, _, row) => sum + heightOf(row + titleRows.first), 0);
  const breaks = new Set(print.breaksBefore);
  let [pages, used] = [1, 0];
  for (let row = area?.firstRow ?? 0; row <= Math.min(area?.lastRow ?? Infinity, rows.length - 1); row++) {
    const own = heightOf(row);
    if (used > 0 && (breaks.has(row) || used + own > height / scale)) {
      pages += 1;
      used = titleRows !== null && row > titleRows.last ? head : 0;
    }
    used += own;
  }
  return pages * sideways;
}
