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

export interface CellRecord {
  readonly row: number;
  readonly column: number;
  /** The index of its format in the style sheet. */
  style: number;
  value: GridValue;
  formula: CellFormula | null;
  /** Its element in the part, with what follows up to the next; `null` where its contents are new. */
  source: { readonly start: number; readonly end: number } | null;
  /** The formula's text changed and all else of its element stays. */
  hasNewFormulaText: boolean;
}
