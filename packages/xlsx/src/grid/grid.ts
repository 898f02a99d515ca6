import type { CellReference } from "./cell-reference";

/** What a cell holds: `null` if it is blank, never an empty string or zero in its place. */
export type GridValue = string | number | boolean | null | CellError;

/** An error value of Excel. */
export interface CellError {
  /** Its code, such as `#DIV/0!`. */
  readonly error: string;
}

/** A rectangle of cells; both corners belong to it, rows and columns count from zero. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/**
 * One sheet as plain data: the block of cells from its first to its last used one. The block need
 * not begin at A1. `values`, `formulas` and `numberFormats` have the block's shape.
 */
export interface Grid {
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  /** Where the block begins. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly GridValue[])[];
  /** The formula of a cell with its `=`, in Excel's English; `null` for all others. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Number formats in Excel's English codes, such as `General`, `0%`, `d mmm yyyy`. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas, in coordinates of the sheet. */
  readonly merges: readonly Area[];
  /** Excel did not tell which cells are merged; left out where it did. */
  readonly mergesUnknown?: true;
  /** Hidden rows and columns inside the block, in coordinates of the sheet. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells whose looks change what they say, in coordinates of the sheet; left out where there are none. */
  readonly looks?: readonly CellLook[];
  /** Days are counted from 1904, not from 1900. */
  readonly isFrom1904?: true;
  /** Where the sheet holds something that was not read, since it is larger than can be; left out where it is not. */
  readonly beyond?: readonly Area[];
}

/** A cell whose looks change what it says. */
export interface CellLook {
  readonly row: number;
  readonly column: number;
  /**
   * All of it is struck through, or a part of its text; digits of it are above the line; or some of its text is so, and
   * Excel does not say which.
   */
  readonly kind: "struck" | "partlyStruck" | "raised" | "unknown";
  /** Its text without what is struck, with ¹ for a raised 1; "" where all is struck, as it is where nobody knows. */
  readonly text: string;
  /** What it holds, as it is there. */
  readonly whole: GridValue;
}

export interface GridCell {
  readonly value: GridValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

export const BLANK_CELL: GridCell = { value: null, formula: null, numberFormat: "General" };

/** The number format Text: Excel makes a text of whatever is entered into such a cell, of a number too. */
export const TEXT_FORMAT = "@";

export function isCellError(value: GridValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** The cell at a row and column of the sheet; a blank one outside the block. */
export function gridCell(grid: Grid, row: number, column: number): GridCell {
  const blockRow = row - grid.firstRow;
  const blockColumn = column - grid.firstColumn;
  const value = grid.values[blockRow]?.[blockColumn];
  if (value === undefined) return BLANK_CELL;
  return {
    value,
    formula: grid.formulas[blockRow]?.[blockColumn] ?? null,
    numberFormat: grid.numberFormats[blockRow]?.[blockColumn] ?? "General",
  };
}

/** A reference to a cell of the grid. */
export function gridReference(grid: Grid, row: number, column: number): CellReference {
  return { sheet: grid.sheet, row, column };
}

export function areaContains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn
  );
}

export function columnsOf(area: Area): number {
  return area.lastColumn - area.firstColumn + 1;
}

export function rowsOf(area: Area): number {
  return area.lastRow - area.firstRow + 1;
}

/** The cells that two areas share; `null` if they share none. */
export function intersection(one: Area, other: Area): Area | null {
  const area = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn ? area : null;
}
