import type { CellReference } from "@plan-of-action/xlsx/grid";

/** A table of the workbook that has the rows and the periods of the plan that was read. */
export interface OtherVersion {
  /** The first cell of its header. */
  readonly cell: CellReference;
  readonly isHidden: boolean;
  /** Its sheet is named for another year than the plan's: the same rows in the year before or after. */
  readonly isOfOtherYear?: boolean;
}
