import type { PlanColumn } from "../../plan/plan";
import type { CellReference } from "@plan-of-action/xlsx/grid";

/** A cell of the plan's table that is computed. */
export interface FormulaCell {
  readonly cell: CellReference;
  /** With its `=`, in Excel's English. */
  readonly formula: string;
}

/** What is computed in one table of the plan, its rows of totals among it. */
export interface FormulaTable {
  readonly sheet: string;
  /** Its first and last row, counted from zero. */
  readonly rows: { readonly first: number; readonly last: number };
  readonly cells: readonly FormulaCell[];
  /** Columns in which no row of the table has anything. */
  readonly blankColumns: readonly number[];
  /** What its own columns mean. */
  readonly columns: readonly PlanColumn[];
}
