import type { Activity } from "../plan/activity";
import { beginOfActivity, endOfActivity } from "../plan/activity-time";
import {
  compareDays,
  daysAfter,
  daysInMonth,
  type Day,
  type Quarter,
  type ReportingPeriod,
} from "../plan/period";
import { periodBegin, periodEnd, type YearStart } from "../plan/plan-year";

/** How sure the time of an activity is: a day that is agreed, one that is only tentative, or a month or quarter alone. */
export type TimeOfEntry = "dated" | "tentative" | "undated";

/** An activity in the calendar. */
export interface CalendarEntry {
  readonly activity: Activity;
  readonly time: TimeOfEntry;
  readonly first: Day;
  readonly last: Day;
}

/** A week from Monday to Sunday, or a month, cut at the ends of the calendar. */
export interface CalendarStep {
  readonly first: Day;
  readonly last: Day;
}

export interface Calendar {
  readonly quarters: readonly (ReportingPeriod & { readonly quarter: Quarter })[];
  /** Weeks where an activity has a day, else months. */
  readonly by: "week" | "month";
  readonly steps: readonly CalendarStep[];
  /** In the order in which they begin. */
  readonly entries: readonly CalendarEntry[];
}

const QUARTERS = 2;

/** The activities of the two quarters after a period; what was dropped is not among them, what was moved is where it was moved to. */
export function calendarAfter(
  activities: readonly Activity[],
  { year, quarter }: ReportingPeriod,
  yearStart: YearStart,
): Calendar {
  const begin = year * 4 + (quarter ?? 4);
  const quarters = Array.from({ length: QUARTERS }, (_, place) => {
    const index = begin + place;
    return { year: Math.floor(index / 4), quarter: ((index % 4) + 1) as Quarter };
  });
  const [from, until] = [quarters[0], quarters.at(-1)];
  if (from === undefined || until === undefined) return { quarters, by: "month", steps: [], entries: [] };
  const span = { first: periodBegin(from, yearStart), last: periodEnd(until, yearStart) };
  const entries = activities
    .flatMap((activity) => entryOf(activity, yearStart) ?? [])
    .filter(({ first, last }) => compareDays(first, span.last) <= 0 && compareDays(last, span.first) >= 0)
    .sort((a, b) => compareDays(a.first, b.first) || compareDays(a.last, b.last));
  const by = entries.some(({ time, first, last }) => time !== "undated" && !isMonth(first, last))
    ? "week"
    : "month";
  return { quarters, by, steps: stepsOf(span, by), entries };
}

function entryOf(activity: Activity, yearStart: YearStart): CalendarEntry | null {
  const { status, movedTo, isTentative, dates } = activity;
  if (status?.status === "dropped" || (status?.status === "moved" && movedTo === null)) return null;
  if (movedTo !== null) {
    const [first, last] = [periodBegin(movedTo, yearStart), periodEnd(movedTo, yearStart)];
    return { activity, time: "undated", first, last };
  }
  const [first, last] = [beginOfActivity(activity, yearStart), endOfActivity(activity, yearStart)];
  if (first === null || last === null) return null;
  const hasDay = dates.length > 0 && !isMonth(first, last);
  return { activity, time: !hasDay ? "undated" : isTentative ? "tentative" : "dated", first, last };
}

function isMonth(first: Day, last: Day): boolean {
  const isSame = first.year === last.year && first.month === last.month;
  return isSame && first.day === 1 && last.day === daysInMonth(first);
}

function stepsOf({ first, last }: CalendarStep, by: Calendar["by"]): readonly CalendarStep[] {
  const steps: CalendarStep[] = [];
  for (let day = first; compareDays(day, last) <= 0;) {
    const end = by === "month" ? { ...day, day: daysInMonth(day) } : daysAfter(day, 6 - daysSinceMonday(day));
    const until = compareDays(end, last) < 0 ? end : last;
    steps.push({ first: day, last: until });
    day = daysAfter(until, 1);
  }
  return steps;
}

function daysSinceMonday({ year, month, day }: Day): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

/** Whether an activity takes place in a step, as far as its time is known. */
export function takesPlaceIn(entry: Pick<CalendarEntry, "first" | "last">, step: CalendarStep): boolean {
  return compareDays(entry.first, step.last) <= 0 && compareDays(entry.last, step.first) >= 0;
}
