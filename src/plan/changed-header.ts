import type { CellReference } from "@plan-of-action/xlsx/grid";

/**
 * What became of a header of one of the product's own sheets: its column is read `byPlace`; it is `lost`, so that
 * nothing on the sheet counts; it is `twice`, and only the other column counts; or it is gone, and a column with an
 * `unknown` header, which may be it, counts nowhere.
 */
export type HeaderChange = "byPlace" | "lost" | "twice" | "unknown";

/** A header of a sheet of the product's own that somebody changed. */
export interface ChangedHeader {
  readonly cell: CellReference;
  /** What is typed there; "" where it is blank. */
  readonly header: string;
  /** What belongs there, in the language of the sheet; of an unknown header all that are missing. */
  readonly expected: string;
  readonly change: HeaderChange;
  /** What is missing decides what counts, such as the quarter of a report; left out where it does not. */
  readonly isOfCounting?: true;
}
