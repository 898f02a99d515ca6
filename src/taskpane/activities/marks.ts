import { ACTIVITY_SIGNS, type ActivityDraft, type ActivityEntry, type MessageId } from "../../app";

/** What is said of an activity by a tap. */
export const MARKS = [
  { status: "done", code: "KeyD", sign: ACTIVITY_SIGNS.done.pane, text: "pane-activities-done" },
  { status: "underWay", code: "KeyU", sign: ACTIVITY_SIGNS.underWay.pane, text: "pane-activities-underWay" },
  { status: "moved", code: "KeyM", sign: ACTIVITY_SIGNS.moved.pane, text: "activityStatus-moved" },
  { status: "dropped", code: "KeyX", sign: ACTIVITY_SIGNS.dropped.pane, text: "activityStatus-dropped" },
] as const satisfies readonly {
  readonly status: string;
  /** The key by its place, which is the same where the keyboard writes Khmer or Thai. */
  readonly code: string;
  readonly sign: string;
  readonly text: MessageId;
}[];
export type Mark = (typeof MARKS)[number]["status"];

/**
 * What is said of an activity after a tap; a second tap takes it back, also where it was recorded. One that is moved
 * goes to the likeliest quarter until another is said; a time that was typed stays while other marks are tried.
 */
export function withMark(
  standing: ActivityEntry,
  draft: ActivityDraft | undefined,
  status: Mark,
  quarter: string,
): ActivityDraft | null {
  const former = draft?.status;
  const others: { -readonly [Name in keyof ActivityDraft]: ActivityDraft[Name] } = { ...draft };
  delete others.status;
  const isTakenBack = former === status && standing.status !== "moved";
  if (isTakenBack || others.movedTo === quarter || others.movedTo === "") delete others.movedTo;
  if (former === undefined && standing.status === status) return { ...others, status: null };
  if (former === status || standing.status === status) return others;
  const isMovedNow = status === "moved" && standing.movedTo === "";
  return { ...(isMovedNow ? { movedTo: quarter } : {}), ...others, status };
}
