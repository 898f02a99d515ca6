import type { ReadText } from "../words/likeness";

export interface PairedAction {
  readonly id: string;
  /** As it is written; left out or `null` if the plan gives none and its id only counts its place. */
  readonly number?: string | null;
  readonly objective?: string;
  readonly title: string;
}

export interface PairedIndicator {
  readonly id: string;
  readonly action: string;
  readonly text: string;
}

/** For each place among the parts of the first plan the place in the second of what is the same thing there. */
export type Places = readonly (number | null)[];

/** An action with what its likeness to others is recognized by. */
export interface ReadAction {
  readonly action: PairedAction;
  readonly place: number;
  readonly title: ReadText;
  readonly indicators: readonly ReadIndicator[];
  readonly ofIndicators: ReadText;
}

export interface ReadIndicator {
  readonly indicator: PairedIndicator;
  /** Its place among all indicators. */
  readonly place: number;
  /** What its id says about its number within its action. */
  readonly number: string;
  readonly text: ReadText;
}
