import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { ColumnMeaning } from "./plan";

/** What a sheet without a plan was found to hold. */
export interface SheetLookedAt {
  readonly sheet: string;
  readonly why: "empty" | "own" | "reportForm" | "noHead" | "headIncomplete" | "noBody";
  /** The best row that could have been a header, where there was one. */
  readonly bestHeader: CellReference | null;
  readonly found: readonly ColumnMeaning[];
  readonly missing: readonly ColumnMeaning[];
  /** The rows of the header nearest to a plan's, counted from zero; left out where no row was like one. */
  readonly headerRows?: { readonly first: number; readonly last: number };
  /** The column headers of that row which were understood. */
  readonly understood?: readonly UnderstoodHeader[];
  /** The names of what spoke against its being a plan, the strongest first; none if columns are missing. */
  readonly against?: readonly string[];
}

/** A column header with what it was understood to be. */
export interface UnderstoodHeader {
  readonly cell: CellReference;
  readonly text: string;
  readonly meaning: ColumnMeaning;
}
