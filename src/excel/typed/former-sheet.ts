import type { RowSubject } from "../../workbook/row-subject";
import { columnsAlike, rowsAlike, type Places } from "./rows-alike";
import type { FilledCell, TypedCell } from "./typed-cells";
import { entryKey, placeOf, type WrittenCells } from "./written-cells";

/**
 * A sheet as it was: what was typed on it, all that it held, how far the product wrote, and what its rows are about.
 */
export interface FormerSheet {
  readonly cells: readonly FilledCell[];
  readonly typed: readonly TypedCell[];
  readonly extent: { readonly rows: number; readonly columns: number };
  /** By the row as it is; `null` if an earlier version wrote the sheet, which did not note it. */
  readonly subjects: ReadonlyMap<number, RowSubject> | null;
  /** The column that each column was as it was written, where something tells that. */
  readonly columns: ReadonlyMap<number, number>;
}

/**
 * What rows and columns of a sheet as it is are, by what was noted of its writings: of each row the one that it
 * resembles most.
 */
export function rowsAndColumns(
  cells: readonly FilledCell[],
  writings: readonly WrittenCells[],
): Pick<FormerSheet, "subjects" | "columns"> {
  const standing = placesOf(cells);
  const found = new Map<number, { readonly about: RowSubject | undefined; readonly share: number }>();
  let columns: ReadonlyMap<number, number> = new Map();
  for (const { places, subjects } of writings) {
    for (const [row, alike] of rowsAlike(standing, withoutKeys(places, subjects))) {
      if (alike.share <= (found.get(row)?.share ?? 0)) continue;
      found.set(row, { about: subjects?.get(alike.row), share: alike.share });
    }
    columns = columns.size === 0 ? columnsAlike(standing, places) : columns;
  }
  const isKnown = writings.some(({ subjects }) => subjects !== null);
  const about = [...found].flatMap(([row, each]) =>
    each.about === undefined ? [] : [[row, each.about] as const],
  );
  return { subjects: isKnown ? new Map(about) : null, columns };
}

/** Keys are in a hidden column, which stays behind where people sort only what they see. */
function withoutKeys(places: Places, subjects: WrittenCells["subjects"]): Places {
  const keys = new Set([...(subjects?.values() ?? [])].map(({ key }) => entryKey(key, null)));
  return new Map([...places].filter(([entry]) => !keys.has(entry)));
}

/** Where each entry of some cells is. */
export function placesOf(cells: readonly FilledCell[]): Places {
  const places = new Map<string, number[]>();
  for (const { row, column, value, formula } of cells) {
    const key = entryKey(value, formula);
    const known = places.get(key);
    if (known === undefined) places.set(key, [placeOf(row, column)]);
    else known.push(placeOf(row, column));
  }
  return places;
}
