import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { Message } from "./message";
import type { Period } from "./period";

/** The columns of the sheet of open points, in their order. */
export const OPEN_POINT_COLUMNS = [
  "number",
  "where",
  "point",
  "toDecide",
  "decision",
  "byWhom",
  "byWhen",
  "settled",
] as const;
export type OpenPointColumn = (typeof OPEN_POINT_COLUMNS)[number];

/** Those that sheets of version 1.0 do not have. */
export const LATER_OPEN_POINT_COLUMNS: readonly OpenPointColumn[] = ["number"];

/** What open points are about, in the order in which they are listed. */
export const OPEN_POINT_TOPICS = ["wording", "target", "date", "report"] as const;
export type OpenPointTopic = (typeof OPEN_POINT_TOPICS)[number];

/** What people write next to what is open. */
export type OpenMarkKind = "bracket" | "tentative" | "partyRemark" | "question" | "undecided";

/** What makes something an open point. */
export type OpenPointKind =
  | OpenMarkKind
  | "blankDate"
  | "movedToNoTime"
  | "error"
  | "twoWordings"
  | "lateActivity"
  | "statusUnknown"
  | "missingReport"
  | "difference";

/** In which part of the plan a point is, as people speak of it. */
export type PlaceOfPoint =
  | { readonly kind: "rows"; readonly numbers: readonly string[] }
  | { readonly kind: "objective"; readonly number: string }
  | { readonly kind: "preamble" }
  | { readonly kind: "periods"; readonly periods: readonly Period[] }
  | { readonly kind: "drafts" }
  | { readonly kind: "unnamed" };

/** Something that is not settled yet, and where. */
export interface OpenPoint {
  readonly kind: OpenPointKind;
  readonly topic: OpenPointTopic;
  readonly cell: CellReference;
  /** What is there: the line with its mark, or what was found. */
  readonly text: string;
  readonly why: Message;
  /**
   * By what it is found again, whatever its row, its number and the words around it are then (`pointKey`): what it is
   * about, and of which time or column.
   */
  readonly key: string;
  readonly where: PlaceOfPoint;
  /** What is open, for those who decide on it. */
  readonly open: Message;
  readonly toDecide: Message;
  /** What can be ticked; nothing where the decision is to be written. */
  readonly choices: readonly Message[];
  /** Who is named for it in the plan. */
  readonly who: readonly string[];
  /** The reports that are missing, where it is about these. */
  readonly owed?: readonly OwedReportsOfIndicator[];
}

/** An indicator and the periods that nobody has reported on. */
export interface OwedReportsOfIndicator {
  /** The indicator's. */
  readonly id: string;
  /** Of the row, and the wording: how people speak of it. */
  readonly number: string;
  readonly indicator: string;
  readonly periods: readonly Period[];
}

/** Between what a point is about and of which time or column it is. */
const DETAIL = "\t";

/** The key of a point: what it is about, and of which time or column it is; of another it is another point. */
export function pointKey(about: string, detail: string): string {
  return `${about}${DETAIL}${detail}`;
}

/** What the point of a key is about, whatever its time or column. */
export function aboutOfKey(key: string): string {
  return key.split(DETAIL)[0] ?? key;
}
