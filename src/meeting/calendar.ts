import type { Activity } from "../plan/activity";
import { beginOfActivity, endOfActivity } from "../plan/activity-time";
import {
  compareDays,
  daysInMonth,
  periodKey,
  type Day,
  type Period,
  type Quarter,
  type ReportingPeriod,
} from "../plan/period";
import {
  comparePeriodEnds,
  partsOf,
  periodBegin,
  periodEnd,
  quarterOfDay,
  type YearStart,
} from "../plan/plan-year";

/** How sure the time of an activity is: a day that is agreed, one that is only tentative, or a month or quarter alone. */
export type TimeOfEntry = "dated" | "tentative" | "undated";

/** An activity in the calendar. */
export interface CalendarEntry {
  readonly activity: Activity;
  readonly time: TimeOfEntry;
  readonly first: Day;
  readonly last: Day;
}

/** Two days, of which the last counts. */
interface Span {
  readonly first: Day;
  readonly last: Day;
}

export interface Calendar {
  readonly quarters: readonly (ReportingPeriod & { readonly quarter: Quarter })[];
  /** In the order in which they begin. */
  readonly entries: readonly CalendarEntry[];
}

const QUARTERS = 2;

/**
 * The activities of the two quarters after a period; what was done or dropped is not among them, what was moved is where it
 * was moved to, and what is due by a year is in the last quarter of it.
 */
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
  if (from === undefined || until === undefined) return { quarters, entries: [] };
  const span = { first: periodBegin(from, yearStart), last: periodEnd(until, yearStart) };
  const entries = activities
    .filter(({ status }) => status?.status !== "done")
    .flatMap((activity) => calendarEntry(activity, yearStart) ?? [])
    .map((entry) => whereListed(entry, yearStart))
    .filter((entry) => takesPlaceIn(entry, span))
    .sort((a, b) => compareDays(a.first, b.first) || compareDays(a.last, b.last));
  return { quarters, entries };
}

/** What nothing but a year dates is listed once, when it is due. */
function whereListed(entry: CalendarEntry, yearStart: YearStart): CalendarEntry {
  const { activity, time, last } = entry;
  const ofQuarter = activity.movedTo === null ? activity.quarter : (activity.movedTo.quarter ?? null);
  if (time !== "undated" || ofQuarter !== null) return entry;
  const begin = periodBegin(quarterOfDay(last, yearStart), yearStart);
  return compareDays(entry.first, begin) < 0 ? { ...entry, first: begin } : entry;
}

/** When an activity takes place, as far as it is known; `null` where nothing dates it, it was dropped, or moved to no time. */
export function calendarEntry(activity: Activity, yearStart: YearStart): CalendarEntry | null {
  const { status, movedTo, isTentative, dates } = activity;
  if (status?.status === "dropped" || (status?.status === "moved" && movedTo === null)) return null;
  if (movedTo !== null) {
    const [first, last] = [periodBegin(movedTo, yearStart), periodEnd(movedTo, yearStart)];
    return { activity, time: "undated", first, last };
  }
  const [first, last] = [beginOfActivity(activity, yearStart), endOfActivity(activity, yearStart)];
  if (first === null || last === null) return null;
  const hasDay =
    dates.length > 0 && (!isMonthOrYears(first, last) || dates.some(({ text }) => IN_DIGITS.test(text)));
  return { activity, time: !hasDay ? "undated" : isTentative ? "tentative" : "dated", first, last };
}

/** A day that is written so, such as 2024-02-01, is one also where the days make up a month or a year. */
const IN_DIGITS = /\d[-/.]\d/;

function isMonthOrYears(first: Day, last: Day): boolean {
  const isMonth = first.year === last.year && first.month === last.month;
  const isYears = first.month === 1 && last.month === 12;
  return (isMonth || isYears) && first.day === 1 && last.day === daysInMonth(last);
}

/** Whether an activity takes place between two days, as far as its time is known. */
export function takesPlaceIn(entry: Pick<CalendarEntry, "first" | "last">, { first, last }: Span): boolean {
  return compareDays(entry.first, last) <= 0 && compareDays(entry.last, first) >= 0;
}

/** More columns leave no room for words. */
export const MAX_STEPS = 12;

/**
 * The columns in which activities are drawn, in the order of time, `MAX_STEPS` at the most: the months of their year, or
 * its quarters where no activity has a day; of plans that take longer the quarters in which something takes place, the
 * next two by month. What has no room so is by year; then the years that are furthest from the period are left out.
 */
export function timelineOf(
  activities: readonly Activity[],
  period: ReportingPeriod,
  yearStart: YearStart,
): readonly Period[] {
  const entries = activities.flatMap((activity) => calendarEntry(activity, yearStart) ?? []);
  const { quarters: next } = calendarAfter([], period, yearStart);
  const inUse = (periods: readonly Period[]): readonly Period[] =>
    periods.filter((each) => entries.some((entry) => takesPlaceIn(entry, spanOfPeriod(each, yearStart))));
  const years = yearsOf(entries, yearStart);
  const span = activities.some(({ dates }) => dates.length > 0) ? "month" : "quarter";
  const within = (periods: readonly Period[]): readonly Period[] =>
    periods.flatMap((each) => partsOf(each, span, yearStart));
  const [only] = years;
  if (only !== undefined && years.length === 1) return within([only]);
  const quarters = inUse(years.flatMap((year) => partsOf(year, "quarter", yearStart)));
  const [from, until] = [next[0] ?? period, next.at(-1) ?? period];
  const isBefore = (each: Period): boolean => comparePeriodEnds(each, from, yearStart) < 0;
  const isAfter = (each: Period): boolean => comparePeriodEnds(each, until, yearStart) > 0;
  const [past, later] = [quarters.filter(isBefore), quarters.filter(isAfter)];
  const soon = inUse(next).length === 0 ? [] : next;
  // A year of which some quarters have columns of their own cannot have one as a whole, too.
  const near = new Set(soon.map(({ year }) => year));
  const byYear = (periods: readonly Period[]): readonly Period[] => [
    ...new Map(
      periods.map((each): [string, Period] =>
        near.has(each.year) ? [periodKey(each), each] : [String(each.year), { year: each.year }],
      ),
    ).values(),
  ];
  const ways = [
    [past, within(soon), later],
    [byYear(past), within(soon), later],
    [byYear(past), within(soon), byYear(later)],
    [byYear(past), soon, byYear(later)],
  ].map((parts) => parts.flat());
  const fitting = ways.find(({ length }) => length <= MAX_STEPS);
  const least = ways.at(-1) ?? [];
  return fitting ?? least.slice(Math.max(0, byYear(past).length - MAX_STEPS / 2)).slice(0, MAX_STEPS);
}

/** The first and the last day of a period. */
export function spanOfPeriod(period: Period, yearStart: YearStart): Span {
  return { first: periodBegin(period, yearStart), last: periodEnd(period, yearStart) };
}

function yearsOf(entries: readonly CalendarEntry[], yearStart: YearStart): readonly Period[] {
  const all = entries.flatMap(({ first, last }) =>
    [first, last].map((day) => quarterOfDay(day, yearStart).year),
  );
  if (all.length === 0) return [];
  const [from, until] = [Math.min(...all), Math.max(...all)];
  return Array.from({ length: until - from + 1 }, (_, place) => ({ year: from + place }));
}
