import type { Activity } from "../../../plan/activity";
import { isInPeriod } from "../../../plan/activity-time";
import { calendarAfter, takesPlaceIn } from "../../../meeting/calendar";
import { periodBegin, periodEnd } from "../../../plan/plan-year";
import { periodName, shortPeriodName } from "../../layout/wording";
import type { SummaryContext } from "../subject";
import { tellsByActivities } from "./activity-standing";
import { linkTo } from "./attention-part";
import { datedText } from "./dated-text";
import { tellsNothing } from "./known-part";
import { asManyAsFit, firstOf, itemRow, noteRow, partOf, type Half, type HalfRow } from "./halves";
import { smallTable } from "./small-table";

const MAX_DONE = 2;
const MAX_NEXT = 4;
/** Where nothing but the activities tells how the plan stands, there is room for more of them. */
const MAX_WHERE_ALL = 6;
/** How wide the quarter and the activity are. */
const NEXT_SHARES = [1.4, 8] as const;

/** The activities of a period by what is said of them. */
export interface WorkOfPeriod {
  readonly done: readonly Activity[];
  /** Those of the period that were moved or dropped. */
  readonly changed: readonly Activity[];
  /** Those of the two quarters after it, with what was moved there. */
  readonly next: readonly Activity[];
}

/** Tells the activities of the period from those of the next; what is dropped is not due again. */
export function workOf(context: SummaryContext): WorkOfPeriod {
  const { period, activities = [], plan } = context;
  const own = activities.filter((activity) => isInPeriod(activity, period));
  const statusOf = (activity: Activity) => activity.status?.status ?? null;
  return {
    done: own.filter((each) => statusOf(each) === "done"),
    changed: own.filter((each) => statusOf(each) === "moved" || statusOf(each) === "dropped"),
    next: calendarAfter(activities, period, plan.yearStart).entries.map(({ activity }) => activity),
  };
}

/** What was done, and what the next two quarters bring; what nobody has said is not said here. */
export function workPart(context: SummaryContext, work: WorkOfPeriod, half: Half): HalfRow[] {
  return [...donePart(context, work, half), ...nextPart(context, half, { halfLines: Infinity })];
}

/** What was done in the period; where nothing else tells how a plan stands, all that was. */
export function donePart(context: SummaryContext, work: WorkOfPeriod, half: Half): HalfRow[] {
  const { translate } = context.words;
  const isSoFar = tellsByActivities(context);
  const soFar = (context.activities ?? []).filter(({ status }) => status?.status === "done");
  const values = { period: periodName(translate, context.period) };
  const title = translate(
    isSoFar ? { id: "summary-brief-done-so-far" } : { id: "summary-brief-done", values },
  );
  const rows = firstOf(
    isSoFar ? soFar : work.done,
    isAllThatTells(context) ? MAX_WHERE_ALL : MAX_DONE,
    (each, index) => itemRow(half, linkTo(context, `${index + 1}.`, each.cell), datedText(context, each)),
    (count) => noteRow(half, translate({ id: "summary-and-more", values: { count } })),
  );
  return partOf(half, title, rows);
}

function isAllThatTells(context: SummaryContext): boolean {
  return tellsByActivities(context) || tellsNothing(context);
}

/** The activities of the two quarters that follow, as many as so many half lines take. */
export function nextPart(
  context: SummaryContext,
  half: Half,
  { halfLines }: { readonly halfLines: number },
): HalfRow[] {
  const most = isAllThatTells(context) ? MAX_WHERE_ALL : MAX_NEXT;
  return asManyAsFit(half, { most, least: 1, halfLines }, (count) => nextRows(context, half, count));
}

/** The activities of the two quarters that follow, a line for each; what was moved there is among them. */
function nextRows(context: SummaryContext, half: Half, most: number): HalfRow[] {
  const { activities = [], period, plan, words } = context;
  const { translate } = words;
  if (activities.length === 0) return [];
  const { quarters, entries } = calendarAfter(activities, period, plan.yearStart);
  const names = quarters.map((quarter) => shortPeriodName(translate, quarter));
  const ofQuarter = quarters.map((quarter) => {
    const span = { first: periodBegin(quarter, plan.yearStart), last: periodEnd(quarter, plan.yearStart) };
    return entries.filter((entry) => takesPlaceIn(entry, span)).map(({ activity }) => activity);
  });
  // What goes on is said where it begins.
  const seen = new Set<Activity>();
  const rows = ofQuarter.flatMap((own, place) => {
    const news = own.filter((each) => !seen.has(each));
    news.forEach((each) => seen.add(each));
    return news.map((each, index) => ({ each, name: index === 0 ? (names[place] ?? "") : "" }));
  });
  const shown = rows.slice(0, most);
  const more = rows.length - shown.length;
  const title = translate({ id: "summary-brief-next", values: { period: names.join(", ") } });
  const nothing = translate({ id: "summary-nothing-due", values: { period: names.join(", ") } });
  return partOf(half, title, [
    ...(rows.length === 0 ? [noteRow(half, nothing)] : []),
    ...smallTable(
      half,
      NEXT_SHARES,
      null,
      shown.map(({ each, name }) => [
        { value: name, style: "briefCell" },
        { ...linkTo(context, datedText(context, each), each.cell), style: "briefCell" },
      ]),
    ),
    ...(more > 0 ? [noteRow(half, translate({ id: "summary-and-more", values: { count: more } }))] : []),
  ]);
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
