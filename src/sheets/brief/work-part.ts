import type { Activity } from "../../plan/activity";
import { isInPeriod } from "../../plan/activity-time";
import { isPlannedFor, reportingPeriodAfter } from "../../plan/period";
import { periodName } from "../layout/wording";
import type { SummaryContext } from "../summary/subject";
import { tellsByActivities } from "./activity-standing";
import { linkTo } from "./attention-part";
import { datedText } from "./dated-text";
import { tellsNothing } from "./known-part";
import { firstOf, itemRow, noteRow, partOf, type Half, type HalfRow } from "./halves";

const MAX_ACTIVITIES = 2;

/** Where nothing but the activities tells how the plan stands, there is room for more of them. */
const MAX_OF_WORK = 5;

/** The activities of a period by what is said of them. */
export interface WorkOfPeriod {
  readonly done: readonly Activity[];
  /** Those of the period that were moved or dropped. */
  readonly changed: readonly Activity[];
  /** Those of the period of which nobody says that they are done, moved or dropped. */
  readonly open: readonly Activity[];
  /** Those of the period after it, with what was moved there. */
  readonly next: readonly Activity[];
}

/** Tells the activities of the period from those of the next; what is dropped is not due again. */
export function workOf(context: SummaryContext): WorkOfPeriod {
  const { period, activities = [] } = context;
  const after = reportingPeriodAfter(period);
  const own = activities.filter((activity) => isInPeriod(activity, period));
  const statusOf = (activity: Activity) => activity.status?.status ?? null;
  return {
    done: own.filter((each) => statusOf(each) === "done"),
    changed: own.filter((each) => statusOf(each) === "moved" || statusOf(each) === "dropped"),
    open: own.filter((each) => !["done", "moved", "dropped"].includes(statusOf(each) ?? "")),
    next: activities.filter((each) =>
      each.movedTo === null
        ? statusOf(each) !== "dropped" && statusOf(each) !== "moved" && isInPeriod(each, after)
        : isPlannedFor(each.movedTo, after),
    ),
  };
}

/** What was done, and what comes next; what nobody has said is not said here. */
export function workPart(context: SummaryContext, work: WorkOfPeriod, half: Half): HalfRow[] {
  const { translate } = context.words;
  const period = periodName(translate, context.period);
  const next = periodName(translate, reportingPeriodAfter(context.period));
  const byActivities = tellsByActivities(context);
  const list = (activities: readonly Activity[]): HalfRow[] =>
    firstOf(
      activities,
      byActivities || tellsNothing(context) ? MAX_OF_WORK : MAX_ACTIVITIES,
      (each, index) => itemRow(half, linkTo(context, `${index + 1}.`, each.cell), datedText(context, each)),
      (count) => noteRow(half, translate({ id: "summary-and-more", values: { count } })),
    );
  const soFar = (context.activities ?? []).filter(({ status }) => status?.status === "done");
  if (byActivities) {
    return [
      ...partOf(half, translate({ id: "summary-brief-done-so-far" }), list(soFar)),
      ...partOf(half, translate({ id: "summary-brief-next", values: { period: next } }), list(work.next)),
    ];
  }
  const done = work.done.length > 0 ? "summary-brief-done" : "summary-brief-planned";
  return [
    ...partOf(
      half,
      translate({ id: done, values: { period } }),
      list(work.done.length > 0 ? work.done : work.open),
    ),
    ...partOf(half, translate({ id: "summary-brief-next", values: { period: next } }), list(work.next)),
  ];
}

/** What became of the period's activities, in a sentence, where somebody has said so; else nothing. */
export function workSentence(
  { words: { translate } }: SummaryContext,
  { done, changed }: WorkOfPeriod,
): string {
  if (done.length + changed.length === 0) return "";
  const moved = changed.filter(({ status }) => status?.status === "moved").length;
  const values = { done: done.length, moved, dropped: changed.length - moved };
  return translate({ id: "summary-brief-work", values });
}
