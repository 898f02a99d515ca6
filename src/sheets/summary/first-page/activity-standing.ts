import { isOpen, standingOfActivities } from "../../../meeting/activities-standing";
import type { Activity } from "../../../plan/activity";
import { endOfActivity, isPast } from "../../../plan/activity-time";
import { onOneLine } from "../../../plan/language/spelling/text-folding";
import { hasTargets, responsibleAgencies } from "../../../progress";
import { addTo } from "../../../progress/grouping";
import type { BlockCell } from "../../layout/block";
import { dayName } from "../../layout/wording";
import { stateText } from "../attention/activity-states";
import type { SummaryContext } from "../subject";
import { linkTo } from "./attention-part";
import { firstOf, itemRow, noteRow, partOf, shownOf, type Half, type HalfRow } from "./halves";
import { smallTable } from "./small-table";

/** More rows than these leave no room for the rest of the page. */
const MAX_AGENCIES = 5;
/** How wide the columns are: the agency, and its counts. */
const SHARES = [6, 2, 2, 2] as const;
const MAX_ITEMS = 5;

/** Whether a plan without a single target says itself how its activities stand, so that they tell how it stands. */
export function tellsByActivities({ progress, activities = [] }: SummaryContext): boolean {
  return !hasTargets(progress) && activities.some(({ status }) => status !== null);
}

/** What an activity is spoken of by: the number of its joint action, or its words. */
export function nameOfActivity({ action, text }: Activity): string {
  return action === null || action.inferred ? onOneLine(text) : action.id;
}

/** How many activities stand how, in a sentence. */
export function activitySentence(context: SummaryContext): string {
  const { activities = [], asOf, plan, words } = context;
  const values = standingOfActivities(activities, asOf, plan.yearStart);
  return words.translate({ id: "summary-headline-activities", values });
}

/** What is to be spoken about: activities whose time is over; in a plan without times, all that are not done. */
export function activityAttentionPart(context: SummaryContext, half: Half): HalfRow[] {
  const { activities = [], words } = context;
  const { translate } = words;
  const isDated = activities.some(({ year, dates }) => year !== null || dates.length > 0);
  const items = isDated ? lateActivities(context) : activities.filter(isOpen);
  const rows = firstOf(
    items,
    MAX_ITEMS,
    (each) => itemRow(half, linkTo(context, each.action?.id ?? "–", each.cell), lateText(context, each)),
    (count) => noteRow(half, translate({ id: "summary-and-more", values: { count } })),
  );
  const none = noteRow(half, translate({ id: "summary-brief-late-none" }));
  return partOf(half, translate({ id: "summary-brief-attention" }), rows.length === 0 ? [none] : rows);
}

/** How many activities each agency has, and how many of them are done and late; those with most late ones first. */
export function activitiesByAgencyPart(context: SummaryContext, half: Half): HalfRow[] {
  const { activities = [], plan, words } = context;
  const { translate } = words;
  const { ofAction } = responsibleAgencies(plan);
  const late = new Set(lateActivities(context));
  const ofAgency = new Map<string, Activity[]>();
  for (const activity of activities) {
    for (const name of ofAction.get(activity.action?.id ?? "") ?? []) addTo(ofAgency, name, activity);
  }
  const groups = Array.from(ofAgency, ([name, own]) => ({
    name,
    counts: [own.length, own.filter(isDone).length, own.filter((each) => late.has(each)).length] as const,
  }));
  groups.sort((a, b) => b.counts[2] - a.counts[2] || b.counts[0] - a.counts[0]);
  const shown = groups.slice(0, MAX_AGENCIES);
  const headers = ["summary-brief-activities", "activityStatus-done", "summary-brief-late-head"] as const;
  const header: BlockCell[] = [
    { value: null, style: "header" },
    ...headers.map((id): BlockCell => ({ value: translate({ id }), style: "headerCenter" })),
  ];
  const rows = shown.map(({ name, counts }): BlockCell[] => [
    { value: name, style: "briefCell" },
    ...counts.map((value): BlockCell => ({ value, style: "briefCount" })),
  ]);
  const title = translate({
    id: "summary-brief-activities-by-agency",
    values: shownOf(shown.length, groups.length),
  });
  return partOf(half, title, rows.length === 0 ? [] : smallTable(half, SHARES, header, rows));
}

/** How it stands, by when it was to be over, and why. */
function lateText(context: SummaryContext, activity: Activity): string {
  const { plan, words } = context;
  const { translate } = words;
  const end = endOfActivity(activity, plan.yearStart);
  const values = {
    status: stateText(translate, { ...activity, reason: null }),
    isDated: end === null ? "no" : "yes",
    day: end === null ? "" : dayName(translate, end),
  };
  const { reason } = activity;
  return [
    `${onOneLine(activity.text)}:`,
    translate({ id: "summary-brief-late", values }),
    ...(reason === null
      ? []
      : [translate({ id: "summary-reason-given", values: { reason: onOneLine(reason) } })]),
  ].join(" ");
}

/** Those of which somebody says that they are not done though their time is over. */
export function lateActivities({ activities = [], asOf, plan }: SummaryContext): readonly Activity[] {
  return activities.filter((each) => isOpen(each) && isPast(each, asOf, plan.yearStart));
}

function isDone({ status }: Activity): boolean {
  return status?.status === "done";
}
