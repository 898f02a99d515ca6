import type { Activity } from "../plan/activity";
import { endOfActivity, isPast } from "../plan/activity-time";
import { MEETING_STEM } from "../plan/language/time/frequency-words";
import { compareDays, type Day, type Period } from "../plan/period";
import { periodEnd, quarterOfDay, type YearStart } from "../plan/plan-year";

/** What comes next, to be prepared for. */
export type NextMeeting =
  /** Its day is known: a person set it, or the workplan names it. */
  | {
      readonly kind: "day";
      readonly day: Day;
      /** The activity of the workplan; `null` if a person set the day. */
      readonly activity: Pick<Activity, "place" | "isTentative"> | null;
    }
  /** The workplan has a meeting in a period, without a day. */
  | {
      readonly kind: "period";
      readonly period: Period;
      /** The last day on which it may be: that of its period. */
      readonly latest: Day;
      readonly activity: Pick<Activity, "place" | "isTentative">;
    }
  /** No meeting is known, and the plan is over since a day. */
  | { readonly kind: "planEnded"; readonly day: Day }
  /** No meeting is known: the end of the quarter, after which reports are due. */
  | { readonly kind: "quarterEnd"; readonly period: Period; readonly day: Day };

/** What the next meeting is found in. */
export interface MeetingSources {
  readonly activities: readonly Activity[];
  readonly yearStart: YearStart;
  /** The years of the plan; [] if it names none. */
  readonly years: readonly number[];
  /** The day that a person set; `null` if none did. */
  readonly set: Day | null;
}

/**
 * The next meeting from a day on: the day that a person set, while it has not passed, else the first meeting of the
 * workplan that is neither over nor held nor dropped, else the end of the quarter, or that of the plan if it is over.
 */
export function nextMeeting({ activities, yearStart, years, set }: MeetingSources, on: Day): NextMeeting {
  if (set !== null && compareDays(set, on) >= 0) return { kind: "day", day: set, activity: null };
  const [first] = activities
    .flatMap((activity) => meetingOf(activity, yearStart, on))
    .sort((one, other) => compareDays(latestDay(one), latestDay(other)));
  if (first !== undefined) return first;
  const end = years.length === 0 ? null : periodEnd({ year: Math.max(...years) }, yearStart);
  if (end !== null && compareDays(end, on) < 0) return { kind: "planEnded", day: end };
  const period = quarterOfDay(on, yearStart);
  return { kind: "quarterEnd", period, day: periodEnd(period, yearStart) };
}

/** An activity as a meeting to come; [] if it is none. */
function meetingOf(activity: Activity, yearStart: YearStart, on: Day): NextMeeting[] {
  const { status, dates, movedTo, year, quarter } = activity;
  if (!MEETING_STEM().test(activity.text)) return [];
  if (status?.status === "done" || status?.status === "dropped") return [];
  if (status?.status === "moved") {
    if (movedTo === null) return [];
    const latest = periodEnd(movedTo, yearStart);
    return compareDays(latest, on) < 0 ? [] : [{ kind: "period", period: movedTo, latest, activity }];
  }
  if (isPast(activity, on, yearStart) || endOfActivity(activity, yearStart) === null) return [];
  const [day] = dates
    .filter(({ last }) => compareDays(last, on) >= 0)
    .map(({ first }) => (compareDays(first, on) < 0 ? on : first))
    .sort(compareDays);
  if (day !== undefined) return [{ kind: "day", day, activity }];
  if (year === null) return [];
  const period = quarter === null ? { year } : { year, quarter };
  return [{ kind: "period", period, latest: periodEnd(period, yearStart), activity }];
}

/** The last day on which a meeting may be: one without a day may be as late as its period ends. */
export function latestDay(meeting: NextMeeting): Day {
  return meeting.kind === "period" ? meeting.latest : meeting.day;
}
