import type { CellReference } from "@plan-of-action/xlsx/grid";

/** A table with nearly the header of the plan that was not read with it. */
export interface SheetLeftOut {
  /** The first cell of its header. */
  readonly cell: CellReference;
  /** The headers that only one of both has, its own first. */
  readonly headers: readonly string[];
  /** It reports on the plan's indicators, and no header says which of its numbers are the actuals: `cell` is that of the numbers. */
  readonly isOfReports?: true;
}
