import type { CellReference } from "./cell-reference";

/** A header of a sheet of the product's own that somebody renamed or blanked. */
export interface ChangedHead {
  readonly cell: CellReference;
  /** What is typed there; "" where it is blank. */
  readonly head: string;
  /** What belongs there, in the language of the sheet. */
  readonly expected: string;
  /** Whether its column is read all the same, by its place; else nothing on the sheet counts. */
  readonly isRead: boolean;
}
