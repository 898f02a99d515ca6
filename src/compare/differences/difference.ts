import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { RenamedColumn } from "./renamed-columns";

export const DIFFERENCE_KINDS = [
  "wording",
  "target",
  "baseline",
  "agency",
  "date",
  "unit",
  "direction",
  "verification",
  "resources",
  "remark",
  "actual",
  "added",
  "removed",
  "moved",
  "split",
  "merged",
  "format",
  "years",
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export type DifferencePart = "objective" | "action" | "indicator" | "output" | "activity";

/** What is on one side, and where. Percentages are in points. */
export interface PlacedValue {
  readonly cell: CellReference;
  /** `null` if the cell is blank. */
  readonly value: string | number | null;
  /** Per cent, where the value is a number. */
  readonly percent?: true;
}

/** One thing in which two drafts of a plan differ. */
export interface Difference {
  /**
   * Unique in the comparison. It is made of the wording, not of numbers and places, so that it stays the same
   * when the drafts are compared again after rows were put in, sorted or renumbered, or others were taken.
   */
  readonly id: string;
  readonly kind: DifferenceKind;
  readonly of: DifferencePart;
  /** Of a target or an actual the key of its period, or `overall`; of agencies `responsible` or `implementing`; of a format by what the parts were paired, `number` or `words`; of other columns, and of several with one meaning, their header. */
  readonly field: string | null;
  /** `null` if the side has no such part. */
  readonly ours: PlacedValue | null;
  readonly theirs: PlacedValue | null;
  /** The ids of the part on both sides. */
  readonly ids: { readonly ours: string | null; readonly theirs: string | null };
  /** The id of the objective under which it is listed: ours, or where we have none theirs; empty where the plans have none. */
  readonly objective: string;
  /** The text of the action or indicator that it is about; ours, else theirs. */
  readonly title: string;
}

/** A pair of parts that are one thing in both drafts, or a part that only one of them has. */
export interface DraftPair {
  readonly of: "action" | "indicator";
  readonly ours: string | null;
  readonly theirs: string | null;
  /** It is a part of what the other side has as one, next to its first pair. */
  readonly isPart?: true;
}

/** A column that cannot be compared: only one draft has it, or it is understood in neither way. */
export interface NotCompared {
  readonly why: "onlyThere" | "notRead";
  readonly side: "ours" | "theirs";
  /** The header of its column. */
  readonly header: string;
  readonly cell: CellReference;
}

/** Two drafts of a plan, side by side. */
export interface Comparison {
  readonly pairs: readonly DraftPair[];
  readonly objectives: readonly { readonly ours: string | null; readonly theirs: string | null }[];
  /** By objective and action in our order; what only they have is after what it follows there. */
  readonly differences: readonly Difference[];
  /** How many wordings, targets and other entries are the same on both sides. */
  readonly same: number;
  /** Actions that have another number and are otherwise one; that is not a difference. */
  readonly renumbered: readonly { readonly ours: string; readonly theirs: string }[];
  readonly notCompared: readonly NotCompared[];
  /** Columns that are one and have another header in theirs. */
  readonly renamedColumns: readonly RenamedColumn[];
  /** Hardly anything of one is in the other: they are not drafts of one plan. */
  readonly isUnrelated: boolean;
}

/** Whether each column of one draft is one of the other, so that what is not reported does not differ. */
export function isWhole({ notCompared }: Pick<Comparison, "notCompared">): boolean {
  return notCompared.every(({ why }) => why !== "onlyThere");
}

/** What is on one side, as a text; `null` if it has nothing there. */
export function placedText(placed: PlacedValue | null): string | null {
  if (placed === null) return null;
  const { value, percent } = placed;
  if (typeof value === "number") return percent === true ? `${value}%` : String(value);
  return value;
}
