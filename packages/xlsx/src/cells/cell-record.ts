import { LAST_COLUMN } from "../grid/cell-reference";
import type { Area, GridValue } from "../grid/grid";

/** A formula that is written once and read in many cells, each with its own references. */
export interface SharedFormula {
  text: string;
  readonly row: number;
  readonly column: number;
  /** The cells that were read with it, each as `cellKey` gives it. */
  readonly members: number[];
}

/** Formulas as they are in the part: without `=`. */
export type CellFormula =
  | { readonly kind: "plain"; readonly text: string }
  | { readonly kind: "shared"; readonly shared: SharedFormula }
  /** Of the area's first cell; `dynamic` where it spills. */
  | { readonly kind: "array"; readonly text: string; readonly area: Area; readonly dynamic: boolean };

/** The start of what is not in the part. */
export const NEW = -1;

/** A cell of a row that was changed, or looked at to be changed. */
export interface CellRecord {
  readonly row: number;
  readonly column: number;
  /** The index of its format in the style sheet. */
  style: number;
  value: GridValue;
  formula: CellFormula | null;
  /** Where its element is in the part, with what follows up to the next; `NEW` where its contents are new. */
  start: number;
  end: number;
  /** The formula's text changed and all else of its element stays. */
  hasNewFormulaText: boolean;
  /** The value that its formula gave changed and all else of its element stays. */
  hasNewValue: boolean;
}

const COLUMNS = LAST_COLUMN + 1;

/** One number for a row and a column. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function cellOfKey(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}
