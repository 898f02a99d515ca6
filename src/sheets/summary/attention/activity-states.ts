import { onOneLine } from "../../../plan/language/spelling/text-folding";
import { ACTIVITY_STATUSES, type Activity, type ActivityStatus } from "../../../plan/activity";
import type { Translate } from "../../../plan/message";
import { periodKey, type Period } from "../../../plan/period";
import type { WorkplanEntry } from "../../../plan/workplan";
import { periodName } from "../../layout/wording";

/** What is known of the activities that a workplan's entries name. */
export interface KnownStates {
  /** The activities of an entry of which somebody has said how they stand, by their words. */
  readonly of: (entry: WorkplanEntry, text: string) => Activity | null;
  /** How many activities stand how; `null` for those of which nobody has said it. */
  readonly counts: ReadonlyMap<ActivityStatus | null, number>;
}

/** Finds the activity that an entry's text is of: in its row, with its words. */
export function knownStates(activities: readonly Activity[]): KnownStates {
  const byPlace = new Map<string, Activity>();
  const counts = new Map<ActivityStatus | null, number>();
  for (const activity of activities) {
    const status = activity.status?.status ?? null;
    counts.set(status, (counts.get(status) ?? 0) + 1);
    // A row added on the Activities sheet has its words there, and no entry.
    byPlace.set(placeOf(activity.cell.sheet, activity.cell.row, activity.text), activity);
  }
  return {
    counts,
    of: ({ cell }, text) => {
      const found = byPlace.get(placeOf(cell.sheet, cell.row, text));
      return found?.status == null ? null : found;
    },
  };
}

function placeOf(sheet: string, row: number, text: string): string {
  return `${sheet} ${row} ${onOneLine(text)}`;
}

/** How an activity stands, in words: "Done", "Moved to 2024 Q1: the budget was not released". */
export function stateText(translate: Translate, { status, movedTo, reason }: Activity): string {
  if (status === null) return "";
  const word =
    status.status === "moved" && movedTo !== null
      ? translate({ id: "summary-moved-to", values: { period: periodName(translate, movedTo) } })
      : statusWord(translate, status.status);
  const needsReason = status.status === "moved" || status.status === "dropped";
  return needsReason && reason !== null ? `${word}: ${onOneLine(reason)}` : word;
}

/** A status in a word; what is called incomplete or overdue was read as planned, and all of it is not done yet. */
export function statusWord(translate: Translate, status: ActivityStatus): string {
  return translate({ id: status === "planned" ? "summary-not-done-yet" : `activityStatus-${status}` });
}

/** The activities that were moved from another time into a period. */
export function movedInto(activities: readonly Activity[], period: Period): readonly Activity[] {
  return activities.filter(
    ({ status, movedTo }) =>
      status?.status === "moved" && movedTo !== null && periodKey(movedTo) === periodKey(period),
  );
}

/** How many activities stand how, in words; `null` where nobody has said anything of any. */
export function countsText(translate: Translate, { counts }: KnownStates): string | null {
  const stated = ACTIVITY_STATUSES.flatMap((status) => {
    const count = counts.get(status) ?? 0;
    return count === 0 ? [] : [`${count} ${statusWord(translate, status)}`];
  });
  if (stated.length === 0) return null;
  const unknown = counts.get(null) ?? 0;
  const rest = unknown === 0 ? [] : [translate({ id: "summary-status-unknown", values: { count: unknown } })];
  return [...stated, ...rest].join("  ·  ");
}
