import type { RowKind, RowName } from "../plan/row-identity";

/** What is kept of one row of the plan. */
export interface RollRow extends RowName {
  readonly key: string;
  readonly kind: RowKind;
  /** The key of the action that an indicator is of; left out for an action. */
  readonly action?: string;
  /** The objective of an action; left out where it has none. */
  readonly objective?: string;
  /** The plan gives the action no number: its id counts its place. */
  readonly unnumbered?: true;
  /** What it was known by before, the latest last. */
  readonly formerly?: readonly RowName[];
  /** The plan no longer has it. */
  readonly gone?: true;
}

/**
 * The rows of a plan by which what is said about them is found again: those that it has, in its order, then those that
 * it had once, the latest first.
 */
export interface Roll {
  readonly objectives: readonly { readonly id: string; readonly title: string }[];
  readonly rows: readonly RollRow[];
}

/** All that a row of the roll was ever known by, the latest last. */
export function namesOf({ formerly = [], ...row }: RollRow): readonly [...RowName[], RowName] {
  return [...formerly, nameOf(row)];
}

/** What a row of the roll is known by. */
function nameOf({ number, words, place }: RowName): RowName {
  return place === undefined ? { number, words } : { number, words, place };
}
