import { isUnsaid } from "../../plan/activity-time";
import type { TrackedActivity } from "../../meeting/tracked-activities";
import type { ActivityStatus } from "../../plan/activity";
import type { Message, Translate } from "../../plan/message";
import type { Day } from "../../plan/period";
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

/** What a person says about an activity; an empty text says nothing, `null` that nobody has said how it stands. */
export interface ActivityEntry {
  readonly status: ActivityStatus | null;
  /** Such as "2024 Q3", "September 2024"; counts only where the activity was moved. */
  readonly movedTo: string;
  /** On which day or days it took place or is to take place, in words. */
  readonly date: string;
  readonly place: string;
  readonly host: string;
  readonly evidence: string;
  readonly reason: string;
  /** The id of its joint action, "" for none; `null` for the one that is proposed by its words, and unconfirmed. */
  readonly action: string | null;
}

/** What changes of that; what is left out stays as it is. */
export type ActivityDraft = Partial<ActivityEntry>;

/** An activity of which a person can say how it stands. */
export interface ActivityToReport {
  /** Tells it apart from the others; the same in the next reading while its words and its time are. */
  readonly key: string;
  readonly activity: TrackedActivity;
  /** As the workplan and the Activities sheet have it. */
  readonly standing: ActivityEntry;
}

/** The activities in the order of the workplan, by what there is to say of them. */
export interface ActivitiesToReport {
  /** Their time is over, and nobody has said how they went. */
  readonly unsaid: readonly ActivityToReport[];
  /** Their time is not over, or nothing dates them. */
  readonly toCome: readonly ActivityToReport[];
  /** Somebody has said how they stand. */
  readonly said: readonly ActivityToReport[];
}

/** The activities of which a person can say how they stand on a day. */
export function activitiesToReport(study: StudiedPlan, on: Day, translate: Translate): ActivitiesToReport {
  const all = keyed(activitiesOf(study)).map(({ key, activity }) => ({
    ...{ key, activity },
    standing: entryOf(activity, translate),
  }));
  const isOver = ({ activity }: ActivityToReport): boolean => isUnsaid(activity, on, study.plan.yearStart);
  const open = all.filter(({ activity }) => activity.status === null);
  return {
    unsaid: open.filter(isOver),
    toCome: open.filter((each) => !isOver(each)),
    said: all.filter(({ activity }) => activity.status !== null),
  };
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
  { status, typed, movedTo, dates, place, host, evidence, reason, action }: TrackedActivity,
  translate: Translate,
): ActivityEntry {
  return {
    status: status?.status ?? null,
    date: typed.date ?? dates.map((date) => dateText(date, translate)).join("; "),
    place: place ?? "",
    host: host ?? "",
    movedTo: typed.movedTo ?? (movedTo === null ? "" : periodName(translate, movedTo)),
    evidence: evidence ?? "",
    reason: reason ?? "",
    action: action?.inferred === true ? null : (action?.id ?? ""),
  };
}

export interface RecordActivitiesRequest {
  /** What is said of each activity, by its key. */
  readonly drafts: ReadonlyMap<string, ActivityDraft>;
  /** What they take the place of, where no other is meant: what says something else by now is left. */
  readonly over?: ReadonlyMap<string, ActivityDraft>;
  /** The day at the clock. */
  readonly on: Day;
  /** The words of the sheet. */
  readonly translate: Translate;
}

export type RecordedActivities =
  | {
      readonly kind: "recorded";
      readonly sheet: WrittenSheet;
      /** What was there before of what was said, by the keys of the activities: to be recorded again to take it back. */
      readonly former: ReadonlyMap<string, ActivityDraft>;
      /** What is there since, over which that is to be recorded. */
      readonly written: ReadonlyMap<string, ActivityDraft>;
      /** What was left, since it says something else by now, by the keys of the activities. */
      readonly left: ReadonlyMap<string, ReadonlySet<string>>;
    }
  /** Something that was typed cannot be kept as it is: nothing was written. */
  | { readonly kind: "refused"; readonly refusals: ReadonlyMap<string, Message> }
  /** The plan no longer has these activities, or not in these words: nothing was written. */
  | { readonly kind: "gone"; readonly keys: readonly string[] }
  | HeadersGone
  | NoPlan;

/**
 * Writes into the Activities sheet how activities stand, as if a person had typed it there: all of them at once, or
 * none. The sheet is made where there is none. All else that people typed stays. Where the sheet has changed since it
 * was read, it is read again.
 */
export function recordActivities(
  workbook: Workbook,
  request: RecordActivitiesRequest,
): Promise<RecordedActivities> {
  return retryWhenOvertaken(() => recordOnce(workbook, request));
}

async function recordOnce(
  workbook: Workbook,
  { drafts, over, on, translate }: RecordActivitiesRequest,
): Promise<RecordedActivities> {
  const study = await checkPlan(workbook, undefined, on);
  if (study.kind === "noPlan") return study;
  const { contents, plan } = study;
  const headers = headersGone(gridOfOwnSheet(contents, ACTIVITIES_MARKER), activitiesSheetOf(contents));
  if (headers !== null) return headers;
  const activities = keyed(activitiesOf(study));
  const known = new Set(activities.map(({ key }) => key));
  const gone = [...drafts.keys()].filter((key) => !known.has(key));
  if (gone.length > 0) return { kind: "gone", keys: gone };
  const refusals = new Map<string, Message>();
  const [former, written] = [new Map<string, ActivityDraft>(), new Map<string, ActivityDraft>()];
  const left = new Map<string, ReadonlySet<string>>();
  const updated = activities.map(({ key, activity }) => {
    const said = drafts.get(key);
    if (said === undefined) return activity;
    const before = entryOf(activity, translate);
    const others = changedSince(before, over?.get(key));
    if (others.size > 0) left.set(key, others);
    const draft = partOf(said, (name) => !others.has(name));
    const entry = { ...before, ...draft };
    const reason = refusalOf(entry, activity, plan.yearStart);
    if (reason !== null) refusals.set(key, reason);
    former.set(
      key,
      partOf(before, (name) => name in draft),
    );
    written.set(
      key,
      partOf(asKept(entry, activity, before), (name) => name in draft),
    );
    return withEntry(activity, before, entry, translate);
  });
  if (refusals.size > 0) return { kind: "refused", refusals };
  const described = describeActivities(study, updated, translate);
  const sheet = await writeOwnSheet(workbook, study, described, translate);
  return { kind: "recorded", sheet, former, written, left };
}

/** Some of what is said of an activity. */
function partOf(draft: ActivityDraft, isWanted: (name: string) => boolean): ActivityDraft {
  return Object.fromEntries(Object.entries(draft).filter(([name]) => isWanted(name)));
}

/** What of what was written says something else by now. */
function changedSince(now: ActivityEntry, written: ActivityDraft = {}): ReadonlySet<string> {
  const texts = new Map(Object.entries(now));
  return new Set(
    Object.entries(written).flatMap(([name, value]) => (texts.get(name) === value ? [] : [name])),
  );
}

/** An entry as it is read back once it is written. */
function asKept(entry: ActivityEntry, activity: TrackedActivity, before: ActivityEntry): ActivityEntry {
  const texts = Object.fromEntries(TEXTS.map((column) => [column, entry[column].trim()]));
  return {
    ...entry,
    ...texts,
    date: isSameTime(entry.date, activity) ? before.date : entry.date.trim(),
    movedTo: timeOfMove(before, entry),
  };
}

/** To when something is moved; nothing once it is said that it is not, and what there was where nothing of that is said. */
function timeOfMove(before: ActivityEntry, entry: ActivityEntry): string {
  if (entry.status === before.status && entry.movedTo === before.movedTo) return before.movedTo;
  return entry.status === "moved" ? entry.movedTo.trim() : "";
}

function refusalOf(
  { status, movedTo, date, place, host, evidence, reason }: ActivityEntry,
  activity: TrackedActivity,
  yearStart: StudiedPlan["plan"]["yearStart"],
): Message | null {
  const when = movedTo.trim();
  if (status === "moved" && when !== "" && timeNamed(when, activity, yearStart) === null)
    return { id: "activitySheet-no-time", values: { text: when } };
  const day = date.trim();
  if (day !== "" && day !== activity.typed.date && datesInText(day, activity.year).length === 0)
    return { id: "activitySheet-no-day", values: { text: day } };
  const tooLong = Object.entries({ date, place, host, evidence, reason }).find(
    ([, text]) => text.length > LONGEST_TEXT,
  );
  if (tooLong === undefined) return null;
  const [field, text] = tooLong;
  return { id: "actuals-refused-long", values: { field, count: text.length, limit: LONGEST_TEXT } };
}

/** The texts that are kept as they are typed. */
const TEXTS = ["place", "host", "evidence", "reason"] as const;

/** The activity with what was said about it in the cells of its row; what says the same as before stays as it is. */
function withEntry(
  activity: TrackedActivity,
  before: ActivityEntry,
  entry: ActivityEntry,
  translate: Translate,
): TrackedActivity {
  const typed: { -readonly [Column in keyof ActivityTexts]: ActivityTexts[Column] } = { ...activity.typed };
  if (entry.status !== before.status) {
    typed.status = entry.status === null ? "" : translate({ id: `activityStatus-${entry.status}` });
  }
  const movedTo = timeOfMove(before, entry);
  if (movedTo !== before.movedTo) typed.movedTo = movedTo;
  if (!isSameTime(entry.date, activity)) typed.date = entry.date.trim();
  for (const column of TEXTS) {
    if (entry[column].trim() !== before[column]) typed[column] = entry[column].trim();
  }
  if (entry.action === before.action) return { ...activity, typed };
  if (entry.action === null) {
    delete typed.action;
    return { ...activity, typed, action: activity.planned?.action ?? null };
  }
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
