import type { Area, SheetFile } from "@plan-of-action/xlsx";
import { areaOf, WHOLE_SHEET } from "./addresses";

export const DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;
export type Direction = (typeof DIRECTIONS)[number];

const STEPS: Readonly<Record<Direction, readonly [rows: number, columns: number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

/**
 * The cell to which an arrow with Ctrl leads: from a filled cell next to another one the last one before a blank, else
 * the next filled cell, and where there is none the edge of the sheet.
 */
export function edgeFrom(sheet: SheetFile, { firstRow, firstColumn }: Area, direction: Direction): Area {
  const [rows, columns] = STEPS[direction];
  const isInside = (row: number, column: number) =>
    row >= 0 && column >= 0 && row <= WHOLE_SHEET.lastRow && column <= WHOLE_SHEET.lastColumn;
  const isFilled = (row: number, column: number) =>
    isInside(row, column) && sheet.cell(row, column).value !== null;
  let [row, column] = [firstRow, firstColumn];
  const walkWhile = (goesOn: (row: number, column: number) => boolean) => {
    while (isInside(row + rows, column + columns) && goesOn(row + rows, column + columns)) {
      row += rows;
      column += columns;
    }
  };
  if (isFilled(row, column) && isFilled(row + rows, column + columns)) walkWhile(isFilled);
  else {
    const used = sheet.usedArea(true);
    const isBlank = (at: number, beside: number) => !isFilled(at, beside);
    // Beyond what is used nothing stops the way to the edge.
    walkWhile((at, beside) => isBlank(at, beside) && used !== null && isBefore(used, at, beside, direction));
    if (isFilled(row + rows, column + columns)) return areaOf(row + rows, column + columns);
    return edgeOfSheet(row, column, direction);
  }
  return areaOf(row, column);
}

function isBefore(used: Area, row: number, column: number, direction: Direction): boolean {
  switch (direction) {
    case "Left":
      return column >= used.firstColumn;
    case "Right":
      return column <= used.lastColumn;
    case "Up":
      return row >= used.firstRow;
    case "Down":
      return row <= used.lastRow;
  }
}

function edgeOfSheet(row: number, column: number, direction: Direction): Area {
  const { lastRow, lastColumn } = WHOLE_SHEET;
  const across = direction === "Left" ? 0 : direction === "Right" ? lastColumn : column;
  return areaOf(direction === "Up" ? 0 : direction === "Down" ? lastRow : row, across);
}
