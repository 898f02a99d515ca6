import type { Aggregation, Frequency } from "../indicators/definition";
import type { DatedNumbers } from "../indicators/measuring/dated-numbers";
import {
  compareDays,
  daysAfter,
  monthsInSpan,
  PART_SPANS,
  periodKey,
  periodOfKey,
  spanOf,
  type Day,
  type Period,
  type PeriodKey,
  type Quarter,
} from "../plan/period";
import { coveringParts } from "../plan/period-values";
import {
  comparePeriodEnds,
  contains,
  hasEnded,
  monthsOfYear,
  partsOf,
  periodBefore,
  periodEnd,
  planYearOf,
  quartersOfYear,
  reachesEnd,
} from "../plan/plan-year";
import { sumOf } from "../indicators/measuring/aggregation";
import { actualOfYear, actualToDate } from "./actual-to-date";
import type { Figures, OwingParty } from "./figures";
import {
  expectedToDate,
  hasFallenDue,
  isKept,
  isOverallOnly,
  isReachedOnce,
  targetOfYear,
  yearsDue,
  type TargetContext,
} from "./target-to-date";

/** The reports that an indicator owes up to a period's end, in the order of time. */
export interface OwedReports {
  /** M of the decision table: the days of grace are over. Every list of missing reports is made of these. */
  readonly missing: readonly Period[];
  /** Not there yet, and not late either: the period lasts, or its days of grace do. */
  readonly awaited: readonly Period[];
}

/** Of what reports are asked, and when. */
export interface DuePeriodsAsked extends TargetContext {
  /** The day on which is asked; without it every period is over, and every report late. */
  readonly asOf: Day | undefined;
}

export interface ReportsAsked extends DuePeriodsAsked {
  /** Days after a period's end until its report is late. */
  readonly daysOfGrace: number;
}

/**
 * The reports that are owed up to a period's end: of the periods in which more falls due, or in which a level has a
 * target, those without a report. Where only the year has a target there is one such period a year, the latest, which
 * any later report of that year covers.
 */
export function owedReports(context: ReportsAsked, until: Period): OwedReports {
  const owed = duePeriods(context, until).filter((period) => !isSettled(context, period, until));
  const isLate = (period: Period): boolean => isReportLate(period, context);
  return { missing: owed.filter(isLate), awaited: owed.filter((period) => !isLate(period)) };
}

/** Whether the days of grace after a period's end are over. */
function isReportLate(
  period: Period,
  { asOf, daysOfGrace, figures }: Pick<ReportsAsked, "asOf" | "daysOfGrace" | "figures">,
): boolean {
  return asOf === undefined || compareDays(asOf, reportDueBy(period, daysOfGrace, figures)) > 0;
}

/** The last day on which the report of a period is not late yet. */
export function reportDueBy(
  period: Period,
  daysOfGrace: number,
  { yearStart }: Pick<Figures, "yearStart">,
): Day {
  return daysAfter(periodEnd(period, yearStart), daysOfGrace);
}

/** The periods of which a report is asked until a period's end, in the order of time. */
export function duePeriods(context: DuePeriodsAsked, until: Period): readonly Period[] {
  const { figures, definition } = context;
  const due = yearsDue(context);
  if (due === null) return [];
  const lastYear = planYearOf(until, figures.yearStart);
  const years = isOverallOnly(figures)
    ? [due.last]
    : [...figures.targets.years.keys()].filter((year) => year <= lastYear);
  const periods = years
    .flatMap((year) => dueInYear(context, year, until))
    .filter((period) => comparePeriodEnds(period, until, figures.yearStart) <= 0);
  return definition.frequency === "once"
    ? periods.filter((period) => planYearOf(period, figures.yearStart) === due.last).slice(-1)
    : periods;
}

/** The next period after another in which something falls due; `null` if nothing does any more. */
export function nextDuePeriod(context: TargetContext, after: Period): Period | null {
  const due = yearsDue(context);
  if (due === null) return null;
  const { yearStart } = context.figures;
  for (let year = planYearOf(after, yearStart); year <= due.last; year++) {
    const parts = partsDue(context, year);
    const all =
      parts.length > 0
        ? [...parts, { year }]
        : [...quartersOfYear(year).slice(0, 3), { year }].filter(isDueIn(context));
    const period = all.find(
      (each) => comparePeriodEnds(each, after, yearStart) > 0 && hasFallenDue(context, each),
    );
    if (period !== undefined) return period;
  }
  return null;
}

/** When reports are due in a year of which the plan sets no targets for parts; those of months by quarter. */
const QUARTERS_DUE: Readonly<Record<Frequency, readonly Quarter[]>> = {
  monthly: [1, 2, 3, 4],
  quarterly: [1, 2, 3, 4],
  halfYearly: [2, 4],
  yearly: [],
  once: [],
};

function dueInYear(context: DuePeriodsAsked, year: number, until: Period): readonly Period[] {
  const parts = partsDue(context, year);
  const { frequency } = context.definition;
  if (frequency === undefined) {
    if (parts.length === 0) return latestDue(context, year, until);
    return isMoreDueAtEnd(context, parts, year) ? [...parts, { year }] : parts;
  }
  if (parts.length === 0 && !isDueIn(context)({ year })) return [];
  const ofFrequency = QUARTERS_DUE[frequency].map((quarter) => ({ year, quarter }));
  if (ofFrequency.length === 0) return [{ year }];
  if (parts.length === 0 || frequency === "halfYearly") return ofFrequency;
  // A quarter for which the plan sets no target, where it sets some, has nothing to report.
  return frequency === "quarterly" && parts.some((part) => spanOf(part) === "month")
    ? ofFrequency.filter((quarter) =>
        parts.some((part) => contains(quarter, part, context.figures.yearStart)),
      )
    : parts;
}

/** The parts of a year by the end of which something is due, of the shortest that the indicator has targets for. */
function partsDue(context: TargetContext, year: number): readonly Period[] {
  const { targets, yearStart } = context.figures;
  const ofYear = targets.years.get(year);
  if (ofYear === undefined || ofYear.parts.length === 0) return [];
  const shortest = Math.min(...ofYear.parts.map(({ first, last }) => last - first + 1));
  const span = PART_SPANS.find((each) => monthsInSpan(each) === shortest) ?? "month";
  return partsOf({ year }, span, yearStart).filter(isDueIn(context));
}

/** Whether the year has a target of its own beyond those of its parts, of which none is at its end. */
function isMoreDueAtEnd(context: TargetContext, parts: readonly Period[], year: number): boolean {
  const { figures, definition } = context;
  const last = parts.at(-1);
  const isStated = figures.targets.years.get(year)?.own !== undefined;
  if (!isStated || last === undefined || monthsOfYear(last, figures.yearStart).last === 12) return false;
  const isLevel = definition.aggregation !== "sum" && !isReachedOnce(definition);
  return isLevel || expectedToDate(context, { year }) !== expectedToDate(context, last);
}

/**
 * Where only the year has a target: its latest quarter that is over on the day of asking, and that of the period's end,
 * of those in which more falls due; a year that is over is named as a whole.
 */
function latestDue(context: DuePeriodsAsked, year: number, until: Period): readonly Period[] {
  const { figures, asOf } = context;
  const { yearStart } = figures;
  const quarters = quartersOfYear(year)
    .map((quarter): Period => (quarter.quarter === 4 ? { year } : quarter))
    .filter((each) => comparePeriodEnds(each, until, yearStart) <= 0);
  if (quarters.length === 4) {
    const whole = [{ year }].filter(isDueIn(context));
    if (asOf === undefined || hasEnded({ year }, asOf, yearStart)) return whole;
  }
  const due = quarters.filter(isDueIn(context));
  const over = asOf === undefined ? due : due.filter((each) => hasEnded(each, asOf, yearStart));
  return [...new Set([...over.slice(-1), ...due.slice(-1)])];
}

/**
 * Whether more is due in a period than before it. A level has a target of its own in each year, also one
 * that equals that of the year before. One that is to be kept is expected at all times, and reported when it has a target.
 */
function isDueIn(context: TargetContext): (period: Period) => boolean {
  return (period) =>
    hasFallenDue(context, period) &&
    (hasLevelDue(context, period) ||
      (!isKept(context.definition) &&
        expectedToDate(context, period) !== expectedToDate(context, periodBefore(period))));
}

function hasLevelDue(context: TargetContext, period: Period): boolean {
  const { definition, figures } = context;
  const { targets, yearStart } = figures;
  if (definition.aggregation === "sum" || isReachedOnce(definition)) return false;
  const months = monthsOfYear(period, yearStart);
  const year = planYearOf(period, yearStart);
  const parts = targets.years.get(year)?.parts ?? [];
  if (parts.some(({ last }) => last === months.last)) return true;
  if (targetOfYear(context, year) === null && !isOverallOnly(figures)) return false;
  return months.last === 12;
}

/**
 * Whether a due period needs no report any more, of each party that owes one: it has one, it has nothing to report, or its
 * parts brought all that was due, of a sum what all parties have reported by then.
 */
function isSettled(context: TargetContext, period: Period, until: Period): boolean {
  const { actuals, parties, owing, undatedActual } = context.figures;
  if (undatedActual !== null) return true;
  if (owing.length > 0) {
    return (
      owing.every((party) => isSettled(ofParty(context, party), period, until)) ||
      (isSumOfAll(context, period) && isReachedEarly(context, period, until))
    );
  }
  const isReported = [actuals, ...(parties?.actuals ?? [])].some((numbers) =>
    isReportedBy(numbers, period, context),
  );
  return isReported || isExcused(context, period) || isReachedEarly(context, period, until);
}

/** The same of one party alone. */
function ofParty<Context extends TargetContext>(context: Context, { actuals, excused }: OwingParty): Context {
  return { ...context, figures: { ...context.figures, actuals, excused, parties: null, owing: [] } };
}

/** Whether an indicator adds up, and each party has reported something of a period's year. */
function isSumOfAll({ definition, figures }: TargetContext, period: Period): boolean {
  const year = planYearOf(period, figures.yearStart);
  return definition.aggregation === "sum" && figures.owing.every(({ actuals }) => actuals.years.has(year));
}

/** Of the parties that owe reports each, those that still owe one until a period's end, where others do not. */
export function partiesBehind(context: ReportsAsked, until: Period): readonly string[] {
  const owing = context.figures.owing.map((party) => {
    const { missing, awaited } = owedReports(ofParty(context, party), until);
    return { name: party.name, owed: [...missing, ...awaited].map(periodKey).join(" ") };
  });
  if (owing.every(({ owed }) => owed === owing[0]?.owed)) return [];
  return owing.flatMap(({ name, owed }) => (owed === "" ? [] : [name])).sort((a, b) => (a < b ? -1 : 1));
}

function isReportedBy(
  numbers: DatedNumbers,
  period: Period,
  { figures, definition }: TargetContext,
): boolean {
  const { targets, yearStart } = figures;
  const year = planYearOf(period, yearStart);
  const months = monthsOfYear(period, yearStart);
  if (definition.frequency === "halfYearly" && period.quarter !== undefined) {
    const inHalf = monthsOfYear({ year, half: period.quarter <= 2 ? 1 : 2 }, yearStart);
    const ofYear = numbers.years.get(year);
    return (
      ofYear?.own !== undefined ||
      (ofYear?.parts.some(({ first, last }) => first <= inHalf.last && last >= inHalf.first) ?? false)
    );
  }
  const ofYear = numbers.years.get(year);
  if (ofYear === undefined) return false;
  if (ofYear.own !== undefined || ofYear.parts.some((part) => reachesEnd(part, months))) return true;
  const ofYearAlone = (targets.years.get(year)?.parts.length ?? 0) === 0;
  const isAsked = definition.frequency !== undefined;
  return ofYearAlone && !isAsked && ofYear.parts.some(({ last }) => last >= months.last);
}

/** "N/A" says about a period that there is nothing to report. */
function isExcused({ figures: { yearStart, excused } }: TargetContext, period: Period): boolean {
  return excused.some((each) => contains(each, period, yearStart));
}

/** Whether a milestone is reached by now, or the parts of a period have brought a count to its target, so that no other report is needed. */
function isReachedEarly(context: TargetContext, period: Period, until: Period): boolean {
  const { figures, definition } = context;
  if (definition.direction !== "increase") return false;
  const { yearStart } = figures;
  const expected = expectedToDate(context, period);
  if (expected === null) return false;
  if (isReachedOnce(definition))
    return (actualToDate(figures, definition.aggregation, until) ?? -Infinity) >= expected;
  if (definition.aggregation !== "sum" || figures.parties?.takesAll === true) return false;
  const year = planYearOf(period, yearStart);
  const months = monthsOfYear(period, yearStart);
  const hasParts = (figures.targets.years.get(year)?.parts.length ?? 0) > 0;
  if (!hasParts || spanOf(period) === "year") {
    if (definition.frequency !== undefined && spanOf(period) !== "year") return false;
    const ofYear = expected - (expectedToDate(context, { year: year - 1 }) ?? 0);
    return ofYear > 0 && (actualOfYear(figures, definition.aggregation, period) ?? 0) >= ofYear;
  }
  const target = figures.targets.years
    .get(year)
    ?.parts.find((part) => part.last === months.last && part.first === months.first);
  const reported = figures.actuals.years.get(year);
  if (target === undefined || reported === undefined) return false;
  const within = coveringParts(reported, months).filter(({ first }) => first >= months.first);
  return within.length > 0 && sumOf(within.map(({ value }) => value)) >= target.value;
}

/**
 * The last period until a period's end of which it is known what was achieved; `null` if nothing is. What was reported
 * of a longer period that lasts, and what is undated, is known at the end of the period itself.
 */
export function lastReported(
  figures: Figures,
  { aggregation }: { readonly aggregation: Aggregation },
  until: Period,
): Period | null {
  if (actualToDate(figures, aggregation, until) === null) return null;
  if (figures.undatedActual !== null) return until;
  const { yearStart } = figures;
  const dated = figures.parties?.actuals ?? [figures.actuals];
  const keys = new Set<PeriodKey>(dated.flatMap(({ byKey }) => [...byKey.keys()]));
  const ended = Array.from(keys, periodOfKey)
    .filter(
      (period) => contains(period, until, yearStart) || comparePeriodEnds(period, until, yearStart) <= 0,
    )
    .map((period) => (comparePeriodEnds(period, until, yearStart) > 0 ? until : period))
    .sort((one, other) => comparePeriodEnds(other, one, yearStart));
  return ended.find((period) => actualToDate(figures, aggregation, period) !== null) ?? null;
}
