import {
  CALENDAR_YEAR,
  type Day,
  hasEnded as hasEndedIn,
  hasSpan,
  PART_SPANS,
  partsOf,
  type Period,
  type Plan,
  type ReportingPeriod,
  periodBegin,
  quarterOfDay,
  compareDays,
  quartersOfYear,
  type YearStart,
} from "../../app";

/**
 * The quarters of the plan's years that have begun by a day, the newest first; the plan's first one where none has. Of a
 * plan that names no years those of this year and the one before.
 */
function reportingQuarters(
  years: readonly number[],
  today: Day,
  yearStart: YearStart,
): readonly ReportingPeriod[] {
  const thisYear = quarterOfDay(today, yearStart).year;
  const all = [...(years.length > 0 ? years : [thisYear - 1, thisYear])]
    .sort((a, b) => a - b)
    .flatMap(quartersOfYear);
  const begun = all.filter((quarter) => compareDays(periodBegin(quarter, yearStart), today) <= 0);
  return begun.length > 0 ? begun.reverse() : all.slice(0, 1);
}

/**
 * The periods that can be reported on: the quarters of the plan's years that have begun by a day, the
 * newest first, then these years as a whole. Where none has begun the plan's first ones.
 */
export function reportingPeriods(
  years: readonly number[],
  today: Day,
  yearStart: YearStart = CALENDAR_YEAR,
): readonly ReportingPeriod[] {
  const quarters = reportingQuarters(years, today, yearStart);
  const begun = [...new Set(quarters.map(({ year }) => year))];
  return [...quarters, ...begun.map((year) => ({ year }))];
}

/** The parts of a year that meetings are not about, the shortest first. */
const SPANS_BESIDE = PART_SPANS.filter((span) => span !== "quarter").reverse();

/**
 * The periods that a report can be of: those above, then the other parts of these years that have begun, the
 * newest first, where the plan has a target or an actual of any.
 */
export function periodsToReport(
  { years, yearStart, indicators }: Pick<Plan, "years" | "yearStart" | "indicators">,
  today: Day,
): readonly Period[] {
  const meetings = reportingPeriods(years, today, yearStart);
  const wholeYears = meetings.filter(({ quarter }) => quarter === undefined);
  const spans = SPANS_BESIDE.filter((span) =>
    indicators.some(({ targets, actuals }) => hasSpan(targets, span) || hasSpan(actuals, span)),
  );
  const parts = spans.flatMap((span) =>
    wholeYears.flatMap((year) =>
      partsOf(year, span, yearStart)
        .filter((part) => compareDays(periodBegin(part, yearStart), today) <= 0)
        .reverse(),
    ),
  );
  return [...meetings, ...parts];
}

/** Whether the last day of a period is over. */
export function hasEnded(period: Period, today: Day, yearStart: YearStart = CALENDAR_YEAR): boolean {
  return hasEndedIn(period, today, yearStart);
}

/** The quarter that is due for a report: the last one that ended, or the plan's first where none has. */
export function quarterToReport(
  years: readonly number[],
  today: Day,
  yearStart: YearStart = CALENDAR_YEAR,
): ReportingPeriod {
  const quarters = reportingQuarters(years, today, yearStart);
  const due = quarters.find((quarter) => hasEnded(quarter, today, yearStart));
  return due ?? quarters.at(-1) ?? quarterOfDay(today, yearStart);
}
