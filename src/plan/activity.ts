import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { Period, Quarter } from "./period";
import type { PlacedText } from "./plan";
import type { MentionedDate } from "./workplan";

/** What can be said about an activity at a meeting. */
export const ACTIVITY_STATUSES = ["planned", "underWay", "done", "moved", "dropped"] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

/** The columns of the Activities sheet, in their order. */
export const ACTIVITY_COLUMNS = [
  "year",
  "quarter",
  "activity",
  "output",
  "action",
  "host",
  "place",
  "date",
  "status",
  "movedTo",
  "evidence",
  "reason",
] as const;
export type ActivityColumn = (typeof ACTIVITY_COLUMNS)[number];

/** A status as somebody wrote it down. */
export interface StatedStatus {
  readonly status: ActivityStatus;
  /** How much of it is done, in per cent; left out where nobody has said it. */
  readonly share?: number;
  readonly text: string;
  readonly cell: CellReference;
}

/** The joint action that an activity belongs to. */
export interface ActivityLink {
  readonly id: string;
  /** Proposed by the words that both have; nobody has confirmed it. */
  readonly inferred: boolean;
}

/** What a person typed as the joint action of an activity, where it is not clear which they meant. */
export interface UnclearLink {
  readonly text: string;
  readonly cell: CellReference;
  /**
   * Its number was, or is, that of several actions; it is of one that the plan has no more, of one with other words, or
   * of none. Or Excel holds it as a number or a date, which it can have made of the numbers of several, or of none.
   */
  readonly why: "ambiguous" | "gone" | "contradictory" | "unknown" | "numeric";
}

/** One activity of the workplan, or a joint action of which the plan itself says how it stands. */
export interface Activity {
  /** Its year in the plan's own count; `null` if nothing dates it. */
  readonly year: number | null;
  /** The first quarter that it is planned for; `null` if it is of the whole year, or nothing tells. */
  readonly quarter: Quarter | null;
  /** The last quarter, where it goes on over several. */
  readonly until: { readonly year: number; readonly quarter: Quarter } | null;
  readonly text: string;
  readonly outputs: readonly string[];
  readonly action: ActivityLink | null;
  /** Left out where nothing was typed that is unclear; the link is then what it is without. */
  readonly unclearLink?: UnclearLink;
  /** The party or the agency that receives or organises it, as it is written. */
  readonly host: string | null;
  readonly place: string | null;
  /** Its place is only tentative, or only potential. */
  readonly isPlaceTentative?: boolean;
  readonly dates: readonly MentionedDate[];
  /** Its date or its place is only tentative. */
  readonly isTentative: boolean;
  /** `null` if nobody has said how it stands. */
  readonly status: StatedStatus | null;
  /** The time that it was moved to; `null` if it was not moved, or nobody said to when. */
  readonly movedTo: Period | null;
  readonly evidence: string | null;
  readonly reason: string | null;
  /** Its row has a cell for the date, and that is blank. */
  readonly blankDate: CellReference | null;
  /** The text of its cells for dates if it names no time; left out where there is none. */
  readonly notDates?: readonly PlacedText[];
  readonly cell: CellReference;
}
