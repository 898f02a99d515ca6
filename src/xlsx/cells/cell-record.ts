import type { Area, GridValue } from "../../workbook/grid";

/** A formula that is written once and read in many cells, each with its own references. */
export interface SharedFormula {
  text: string;
  readonly row: number;
  readonly column: number;
  readonly members: Set<CellRecord>;
}

/** Formulas as they stand in the part: without `=`. */
export type CellFormula =
  | { readonly kind: "plain"; readonly text: string }
  | { readonly kind: "shared"; readonly shared: SharedFormula }
  /** Of the area's first cell; `dynamic` where it spills. */
  | { readonly kind: "array"; readonly text: string; readonly area: Area; readonly dynamic: boolean };

/** The start of what does not stand in the part. */
export const NEW = -1;

export interface CellRecord {
  readonly row: number;
  readonly column: number;
  /** The index of its format in the style sheet. */
  style: number;
  value: GridValue;
  formula: CellFormula | null;
  /** Where its element stands in the part, with what follows up to the next; `NEW` where its contents are new. */
  start: number;
  end: number;
  /** The formula's text changed and all else of its element stays. */
  hasNewFormulaText: boolean;
  /** The value that its formula gave changed and all else of its element stays. */
  hasNewValue: boolean;
}

/** The area from the first to the last row and column of some cells; `null` where there are none. */
export function boundingArea(records: Iterable<CellRecord>): Area | null {
  let area: { -readonly [Key in keyof Area]: Area[Key] } | null = null;
  for (const { row, column } of records) {
    area ??= { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    area.firstRow = Math.min(area.firstRow, row);
    area.firstColumn = Math.min(area.firstColumn, column);
    area.lastRow = Math.max(area.lastRow, row);
    area.lastColumn = Math.max(area.lastColumn, column);
  }
  return area;
}
