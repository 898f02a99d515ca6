import type { CellReference } from "./cell-reference";
import type { ColumnMeaning } from "./plan";

/** What a sheet without a plan was found to hold. */
export interface SheetLookedAt {
  readonly sheet: string;
  readonly why: "empty" | "own" | "noHead" | "headIncomplete" | "noBody";
  /** The best row that could have been a head, where there was one. */
  readonly bestHead: CellReference | null;
  readonly found: readonly ColumnMeaning[];
  readonly missing: readonly ColumnMeaning[];
}
