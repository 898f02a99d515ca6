import { columnPoints } from "../../workbook/column-width";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { FilledCell } from "./typed-cells";
import { columnOfPlace, entryKey, placeOf, writtenCells, type WrittenCells } from "./written-cells";

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

/** A sheet as it is, was written before, and is to be written. */
interface RewrittenSheet {
  readonly present: readonly FilledCell[];
  readonly written: WrittenCells | null;
  readonly next: SheetDescription;
}

/**
 * The columns that a person has made wider or narrower than the product had, by the widths in which they are. Of a
 * sheet in which columns were put in, taken out or moved nothing tells whose a width is: there are none. Nor is a width
 * kept where what was in the column is to be written into another one.
 */
export function columnsOfOwnWidth(
  stood: readonly number[],
  { present, written, next }: RewrittenSheet,
): ReadonlySet<number> {
  if (written === null || hasMovedColumns(present, written)) return new Set();
  const goes = columnsThatGo(written, writtenCells(next));
  const columns = stood.flatMap((points, column) => {
    const former = written.widths[column] ?? [];
    // A column that is hidden has no width.
    const isOurs = points === 0 || former.length === 0 || former.some((each) => isAbout(each, points));
    return isOurs || goes.has(column) ? [] : [column];
  });
  return new Set(columns);
}

function isAbout(characters: number, points: number): boolean {
  return Math.abs(columnPoints(characters) - points) < UNSEEN;
}

/** The columns of which more is written into other columns now than into themselves. */
function columnsThatGo(written: WrittenCells, next: WrittenCells): ReadonlySet<number> {
  const balance = new Map<number, number>();
  for (const [key, places] of written.places) {
    const [column, ...others] = new Set(places.map(columnOfPlace));
    const now = next.places.get(key);
    // Entries in several columns do not distinguish them.
    if (column === undefined || others.length > 0 || now === undefined) continue;
    const stays = now.some((place) => columnOfPlace(place) === column);
    balance.set(column, (balance.get(column) ?? 0) + (stays ? -1 : 1));
  }
  return new Set([...balance.keys()].filter((column) => (balance.get(column) ?? 0) > 0));
}

/** Whether something that the product wrote into one column only is in another one. */
function hasMovedColumns(present: readonly FilledCell[], { places }: WrittenCells): boolean {
  return present.some(({ row, column, value, formula }) => {
    const all = places.get(entryKey(value, formula));
    if (all === undefined || formula !== null || typeof value !== "string") return false;
    return !all.includes(placeOf(row, column)) && all.every((place) => columnOfPlace(place) !== column);
  });
}
