import type { CellReference, Area, Grid, GridValue } from "@plan-of-action/xlsx/grid";
import type { Plan } from "../../plan/plan";

/** A draft with the sheet in which it is. */
export interface PlacedDraft {
  readonly plan: Plan;
  readonly grid: Grid;
}

/** A row of the table as it will be: one of ours with other contents, or a new one that looks like one of ours. */
export interface TakenRow {
  /** Our row, counted from zero; `null` for a new one. */
  readonly from: number | null;
  /** The row whose formats it has. */
  readonly like: number;
  /** What is put into its cells, by column; all other cells keep what they have. */
  readonly cells: ReadonlyMap<number, TakenCell>;
}

export interface TakenCell {
  readonly value: GridValue;
  /** Set where theirs is in per cent and ours is not, or the reverse, and where ours would make a text of a number. */
  readonly numberFormat?: string;
}

/** Our table with all that theirs has: its rows in their order. */
export interface TakenTable {
  readonly sheet: string;
  /** The rows that they take the place of. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rows: readonly TakenRow[];
  /** Merged cells among the rows, in coordinates of the sheet as it will be. */
  readonly merges: readonly Area[];
  /** Whether rows come, go or change their places; else only cells change. */
  readonly changesRows: boolean;
}

/** Why all of theirs cannot be taken at once. */
export type TakeObstacle =
  | { readonly kind: "severalSheets" }
  /** Theirs is set out as outputs by quarter. */
  | { readonly kind: "otherFormat" }
  /** A column that only one of both has, of those that tell what rows are. */
  | { readonly kind: "otherColumns"; readonly header: string }
  /** A row between those of the plan that belongs to none of its actions. */
  | { readonly kind: "rowBetween"; readonly cell: CellReference };
