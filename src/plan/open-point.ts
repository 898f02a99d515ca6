import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { Message } from "./message";

/** The columns of the sheet of open points, in their order. */
export const OPEN_POINT_COLUMNS = [
  "cell",
  "point",
  "why",
  "decision",
  "byWhom",
  "byWhen",
  "settled",
] as const;
export type OpenPointColumn = (typeof OPEN_POINT_COLUMNS)[number];

/** What people write next to what is open. */
export type OpenMarkKind = "bracket" | "tentative" | "partyRemark" | "question" | "undecided";

/** What makes something an open point. */
export type OpenPointKind =
  OpenMarkKind | "blankDate" | "unconfirmed" | "error" | "lateActivity" | "statusUnknown" | "difference";

/** Something that is not settled yet, and where. */
export interface OpenPoint {
  readonly kind: OpenPointKind;
  readonly cell: CellReference;
  /** What is there: the line with its mark, or what was found. */
  readonly text: string;
  readonly why: Message;
}
