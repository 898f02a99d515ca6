import { columnPoints } from "../../workbook/column-width";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { FilledCell } from "./typed-cells";
import { columnOfPlace, entryKey, placeOf, type WrittenCells } from "./written-cells";

/** Excel rounds a width to whole pixels of the screen; nobody sees less than this. In points. */
const UNSEEN = 2;

/** Asks how wide the columns of a description stand; after the next sync the answer gives them, in points. */
export function askForWidths(
  sheet: Excel.Worksheet,
  { columnWidths }: SheetDescription,
): () => readonly number[] {
  const columns = columnWidths.map((_, column) => sheet.getRangeByIndexes(0, column, 1, 1).format);
  for (const format of columns) format.load("columnWidth");
  return () => columns.map(({ columnWidth }) => columnWidth);
}

/**
 * The columns that a person has made wider or narrower than the product had, by the widths in which they stand. Of a
 * sheet in which columns were put in, taken out or moved nothing tells whose a width is: there are none.
 */
export function columnsOfOwnWidth(
  stood: readonly number[],
  present: readonly FilledCell[],
  written: WrittenCells | null,
): ReadonlySet<number> {
  if (written === null || hasMovedColumns(present, written)) return new Set();
  const columns = stood.flatMap((points, column) => {
    const former = written.widths[column] ?? [];
    // A column that is hidden has no width.
    const isOurs = points === 0 || former.length === 0 || former.some((each) => isAbout(each, points));
    return isOurs ? [] : [column];
  });
  return new Set(columns);
}

function isAbout(characters: number, points: number): boolean {
  return Math.abs(columnPoints(characters) - points) < UNSEEN;
}

/** Whether something that the product wrote into one column only stands in another one. */
function hasMovedColumns(present: readonly FilledCell[], { places }: WrittenCells): boolean {
  return present.some(({ row, column, value, formula }) => {
    const all = places.get(entryKey(value, formula));
    if (all === undefined || formula !== null || typeof value !== "string") return false;
    return !all.includes(placeOf(row, column)) && all.every((place) => columnOfPlace(place) !== column);
  });
}
