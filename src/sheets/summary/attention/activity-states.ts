import { onOneLine } from "../../../plan/language/spelling/text-folding";
import { ACTIVITY_STATUSES, type Activity, type ActivityStatus } from "../../../plan/activity";
import type { Translate } from "../../../plan/message";
import { periodName } from "../../layout/wording";

/** How an activity stands, in words: "Done", "Moved to 2024 Q1: the budget was not released"; "" where nobody says it. */
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

/** How many activities stand how, in words; `null` where nobody has said anything of any. */
export function countsText(translate: Translate, activities: readonly Activity[]): string | null {
  const counts = new Map<ActivityStatus | null, number>();
  for (const { status } of activities) {
    const own = status?.status ?? null;
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  const stated = ACTIVITY_STATUSES.flatMap((status) => {
    const count = counts.get(status) ?? 0;
    return count === 0 ? [] : [`${count} ${statusWord(translate, status)}`];
  });
  if (stated.length === 0) return null;
  const unknown = counts.get(null) ?? 0;
  const rest = unknown === 0 ? [] : [translate({ id: "summary-status-unknown", values: { count: unknown } })];
  return [...stated, ...rest].join("  ·  ");
}
