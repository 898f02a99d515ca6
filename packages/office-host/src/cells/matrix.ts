import type { Area } from "@plan-of-action/xlsx";
import { invalidArgument } from "../requests/host-error";
import { areaHeight, areaWidth } from "./addresses";

/** Excel gives no block of more cells than this (its documented bound for one read). */
export const LARGEST_BLOCK = 5_000_000;

/** A value for each cell of an area, row by row; `null` if Excel gives no block so large. */
export function cellMatrix<T>(area: Area, read: (row: number, column: number) => T): T[][] | null {
  if (areaHeight(area) * areaWidth(area) > LARGEST_BLOCK) return null;
  const rows: T[][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const cells: T[] = [];
    for (let column = area.firstColumn; column <= area.lastColumn; column++) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

/** The one value in a block of a single cell, which fills a range of any size; else the input as it is. */
export function withoutBlockOfOne(input: unknown): unknown {
  if (!Array.isArray(input) || input.length !== 1) return input;
  const row: unknown = input[0];
  return Array.isArray(row) && row.length === 1 ? (row as readonly unknown[])[0] : input;
}

/**
 * What is to be set into each cell of an area: one value for all, or a block of the area's shape.
 * `null` inside a block leaves a cell as it is.
 */
export function spreadOver(area: Area, given: unknown): (row: number, column: number) => unknown {
  const input = withoutBlockOfOne(given);
  if (!Array.isArray(input)) {
    const isBlock = Array.isArray(given);
    if (input === undefined || (input === null && !isBlock)) throw invalidArgument();
    return () => input;
  }
  const rows: readonly unknown[] = input;
  const detail =
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  const isOfShape = (row: unknown) => Array.isArray(row) && row.length === areaWidth(area);
  if (rows.length !== areaHeight(area) || !rows.every(isOfShape)) throw invalidArgument(detail);
  return (row, column): unknown => {
    const cells: unknown = rows[row - area.firstRow];
    return Array.isArray(cells) ? cells[column - area.firstColumn] : null;
  };
}

/** The one value that all cells of an area share; `null` if they differ. */
export function sharedValue<T>(area: Area, read: (row: number, column: number) => T): T | null {
  const first = read(area.firstRow, area.firstColumn);
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      if (read(row, column) !== first) return null;
    }
  }
  return first;
}
