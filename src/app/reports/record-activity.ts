import { isUnsaid } from "../../meeting/activities-standing";
import type { TrackedActivity } from "../../meeting/tracked-activities";
import type { ActivityStatus } from "../../plan/activity";
import { isInPeriod } from "../../plan/activity-time";
import type { Message, Translate } from "../../plan/message";
import { isPlannedFor, type Day, type Period } from "../../plan/period";
import { datesInText } from "../../reading/activities/dates-in-text";
import { timeNamed } from "../../reading/activities/status-in-text";
import type { ActivityTexts } from "../../reading/own-sheets/activities-sheet";
import { dateText } from "../../sheets/activities/date-texts";
import { ACTIVITIES_MARKER } from "../../sheets/layout/markers";
import { periodName } from "../../sheets/layout/wording";
import type { Workbook, WrittenSheet } from "../../workbook/workbook";
import { activitiesOf, describeActivities } from "../sheets/activities";
import { activitiesSheetOf } from "../study/activities-to-check";
import { gridOfOwnSheet, headersGone, type HeadersGone } from "../sheets/own-table-sheets";
import { LONGEST_TEXT } from "./reported-cell";
import { writeOwnSheet } from "../sheets/write-own-sheet";
import { checkPlan } from "../study/study-plan";
import type { NoPlan, StudiedPlan } from "../study/studied-plan";
import { retryWhenOvertaken } from "../findings/when-overtaken";

export { ACTIVITY_STATUSES } from "../../plan/activity";

/** What a person says about an activity; an empty text says nothing, `null` that nobody has said how it stands. */
export interface ActivityEntry {
  readonly status: ActivityStatus | null;
  /** Such as "2024 Q3", "September 2024"; counts only where the activity was moved. */
  readonly movedTo: string;
  /** On which day or days it took place or is to take place, in words. */
  readonly date: string;
  readonly place: string;
  readonly evidence: string;
  readonly reason: string;
  /** The id of its joint action, "" for none; `null` leaves the one that was proposed by its words unconfirmed. */
  readonly action: string | null;
}

/** An activity of which a person can say how it stands. */
export interface ActivityToReport {
  /** Tells it apart from the others; the same in the next reading while its words and its time are. */
  readonly key: string;
  readonly activity: TrackedActivity;
  /** As the workplan and the Activities sheet have it. */
  readonly standing: ActivityEntry;
}

/** The activities of a period: those planned for it, those moved to it, and those that nothing dates. */
export function activitiesToReport(
  study: StudiedPlan,
  period: Period,
  translate: Translate,
): readonly ActivityToReport[] {
  return keyed(activitiesOf(study))
    .filter(
      ({ activity }) =>
        activity.year === null ||
        isInPeriod(activity, period) ||
        (activity.movedTo !== null && isPlannedFor(activity.movedTo, period)),
    )
    .map(({ key, activity }) => ({ key, activity, standing: entryOf(activity, translate) }));
}

/** The activities whose time is over and of which nobody has said how they went, whatever the period. */
export function unsaidActivities(
  study: StudiedPlan,
  on: Day,
  translate: Translate,
): readonly ActivityToReport[] {
  return keyed(activitiesOf(study))
    .filter(({ activity }) => isUnsaid(activity, on, study.plan.yearStart))
    .map(({ key, activity }) => ({ key, activity, standing: entryOf(activity, translate) }));
}

function keyed(activities: readonly TrackedActivity[]): { key: string; activity: TrackedActivity }[] {
  const seen = new Map<string, number>();
  return activities.map((activity) => {
    const words = JSON.stringify([activity.year, activity.quarter, activity.text]);
    const place = seen.get(words) ?? 0;
    seen.set(words, place + 1);
    return { key: `${words} ${place}`, activity };
  });
}

function entryOf(
  { status, typed, movedTo, dates, place, evidence, reason, action }: TrackedActivity,
  translate: Translate,
): ActivityEntry {
  return {
    status: status?.status ?? null,
    date: typed.date ?? dates.map((date) => dateText(date, translate)).join("; "),
    place: place ?? "",
    movedTo: typed.movedTo ?? (movedTo === null ? "" : periodName(translate, movedTo)),
    evidence: evidence ?? "",
    reason: reason ?? "",
    action: action?.inferred === true ? null : (action?.id ?? ""),
  };
}

export interface RecordActivityRequest {
  readonly key: string;
  readonly entry: ActivityEntry;
  /** The day at the clock. */
  readonly on: Day;
  /** The words of the sheet. */
  readonly translate: Translate;
}

export type RecordedActivity =
  | { readonly kind: "recorded"; readonly sheet: WrittenSheet }
  /** Something that was typed cannot be kept as it is: nothing was written. */
  | { readonly kind: "refused"; readonly reason: Message }
  /** The plan no longer has the activity, or not in these words: nothing was written. */
  | { readonly kind: "gone" }
  | HeadersGone
  | NoPlan;

/**
 * Writes into the Activities sheet how an activity stands, as if a person had typed it there; the sheet is made where
 * there is none. All else that people typed stays. Where the sheet has changed since it was read, it is read again.
 */
export function recordActivity(
  workbook: Workbook,
  request: RecordActivityRequest,
): Promise<RecordedActivity> {
  return retryWhenOvertaken(() => recordOnce(workbook, request));
}

async function recordOnce(
  workbook: Workbook,
  { key, entry, on, translate }: RecordActivityRequest,
): Promise<RecordedActivity> {
  const study = await checkPlan(workbook, undefined, on);
  if (study.kind === "noPlan") return study;
  const { contents, plan } = study;
  const gone = headersGone(gridOfOwnSheet(contents, ACTIVITIES_MARKER), activitiesSheetOf(contents));
  if (gone !== null) return gone;
  const activities = keyed(activitiesOf(study));
  const named = activities.find((each) => each.key === key);
  if (named === undefined) return { kind: "gone" };
  const reason = refusalOf(entry, named.activity, plan.yearStart);
  if (reason !== null) return { kind: "refused", reason };
  const updated = activities.map(({ activity }) =>
    activity === named.activity ? withEntry(activity, entry, translate) : activity,
  );
  const described = describeActivities(study, updated, translate);
  const sheet = await writeOwnSheet(workbook, study, described, translate);
  return { kind: "recorded", sheet };
}

function refusalOf(
  { status, movedTo, date, place, evidence, reason }: ActivityEntry,
  activity: TrackedActivity,
  yearStart: StudiedPlan["plan"]["yearStart"],
): Message | null {
  const when = movedTo.trim();
  if (status === "moved" && when !== "" && timeNamed(when, activity, yearStart) === null)
    return { id: "activitySheet-no-time", values: { text: when } };
  const day = date.trim();
  if (day !== "" && day !== activity.typed.date && datesInText(day, activity.year).length === 0)
    return { id: "activitySheet-no-day", values: { text: day } };
  const tooLong = Object.entries({ date, place, evidence, reason }).find(
    ([, text]) => text.length > LONGEST_TEXT,
  );
  if (tooLong === undefined) return null;
  const [field, text] = tooLong;
  return { id: "actuals-refused-long", values: { field, count: text.length, limit: LONGEST_TEXT } };
}

/** The activity with what was said about it in the cells of its row; what says the same as before stays as it is. */
function withEntry(activity: TrackedActivity, entry: ActivityEntry, translate: Translate): TrackedActivity {
  const before = entryOf(activity, translate);
  const typed: { -readonly [Column in keyof ActivityTexts]: ActivityTexts[Column] } = { ...activity.typed };
  if (entry.status !== before.status) {
    typed.status = entry.status === null ? "" : translate({ id: `activityStatus-${entry.status}` });
  }
  const movedTo = entry.status === "moved" ? entry.movedTo.trim() : "";
  if (movedTo !== before.movedTo) typed.movedTo = movedTo;
  if (!isSameTime(entry.date, activity)) typed.date = entry.date.trim();
  if (entry.place.trim() !== before.place) typed.place = entry.place.trim();
  if (entry.evidence.trim() !== before.evidence) typed.evidence = entry.evidence.trim();
  if (entry.reason.trim() !== before.reason) typed.reason = entry.reason.trim();
  if (entry.action === null || entry.action === before.action) return { ...activity, typed };
  // A cleared cell would have an action proposed again.
  if (entry.action === "") return { ...activity, typed: { ...typed, action: NO_ACTION }, action: null };
  return {
    ...activity,
    typed: { ...typed, action: entry.action },
    action: { id: entry.action, inferred: false },
  };
}

/** Whether a text names the days that are known, in whatever words. */
function isSameTime(text: string, { dates, typed, year }: TrackedActivity): boolean {
  if (text.trim() === "") return dates.length === 0 && (typed.date ?? "") === "";
  const days = (all: typeof dates): string =>
    JSON.stringify(all.map(({ first, last, tentative }) => [first, last, tentative]));
  return text.trim() === typed.date || days(datesInText(text, year)) === days(dates);
}

/** The contents of the cell of an activity that belongs to no joint action. */
const NO_ACTION = "–";
