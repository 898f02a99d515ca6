import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { Day, Quarter } from "./period";

/** A date that an activity's text names ("12 – 13 June 2023", "tentatively in March"). */
export interface MentionedDate {
  readonly text: string;
  readonly first: Day;
  readonly last: Day;
  readonly tentative: boolean;
  /** The cell of its own in which it is, where it has one. */
  readonly cell?: CellReference;
  /** Its end, where that has a cell of its own too. */
  readonly end?: { readonly text: string; readonly cell: CellReference };
}

/** What the workplan sets down for a year or one quarter of it. */
export interface WorkplanEntry {
  readonly year: number;
  readonly quarter: Quarter | null;
  readonly outputs: readonly string[];
  readonly activities: readonly string[];
  /** Numbers of the joint actions that the entry names, such as `1.3`. */
  readonly actions: readonly string[];
  /** The number of its row, where that and all that it names is no action's. */
  readonly unknownNumber?: string;
  readonly dates: readonly MentionedDate[];
  readonly cell: CellReference;
}

export interface Workplan {
  readonly sheet: string;
  readonly entries: readonly WorkplanEntry[];
}
