import type { CellReference } from "@plan-of-action/xlsx/grid";

/** A table of the workbook that has rows and periods of the plan that was read, or is one of the sheets that it puts together. */
export interface OtherVersion {
  /** The first cell of its header. */
  readonly cell: CellReference;
  readonly isHidden: boolean;
  /** Its sheet is named for another year than the plan's: the same rows in the year before or after. */
  readonly isOfOtherYear?: boolean;
}
