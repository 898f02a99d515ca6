/** What a row of the plan is. */
export type RowKind = "action" | "indicator";

/** A number and words by which a row of the plan is known, or was. */
export interface RowName {
  /** The id: `2.1` of an action, `2.1-1` of an indicator. */
  readonly number: string;
  /** Long ones are cut, see `nameWords`. */
  readonly words: string;
  /** The place, group or office of an indicator that an action has once for each; left out everywhere else. */
  readonly place?: string;
}

/** A row that the plan had once, and has no more. */
export interface GoneRow {
  readonly key: string;
  readonly kind: RowKind;
  /** The key of the action that an indicator was of; left out for an action. */
  readonly action?: string;
  /** All that it was known by, the latest last. */
  readonly names: readonly [...RowName[], RowName];
}
