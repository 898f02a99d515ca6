import type { CellReference } from "../plan/cell-reference";
import type { ColumnMeaning, Plan } from "../plan/plan";
import type { Workplan } from "../plan/workplan";

/** Where a plan's table stands. */
export interface TablePlace {
  readonly sheet: string;
  readonly head: CellReference;
  /** How much its head and body look like a plan of action, from 0 to 1. */
  readonly score: number;
}

/** What a sheet without a plan was found to hold. */
export interface SheetLookedAt {
  readonly sheet: string;
  readonly why: "empty" | "own" | "noHead" | "headIncomplete" | "noBody";
  /** The best row that could have been a head, where there was one. */
  readonly bestHead: CellReference | null;
  readonly found: readonly ColumnMeaning[];
  readonly missing: readonly ColumnMeaning[];
}

/** What reading made of a workbook's sheets. */
export type Reading =
  | {
      readonly kind: "plan";
      readonly plan: Plan;
      readonly workplan: Workplan | null;
      /** Other tables that could be the plan, the likeliest first. */
      readonly others: readonly TablePlace[];
    }
  | { readonly kind: "noPlan"; readonly lookedAt: readonly SheetLookedAt[] };
