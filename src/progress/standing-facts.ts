import { percentMet } from "../indicators/measuring/percent-met";
import type { Period } from "../plan/period";
import { monthsOfYear, planYearOf } from "../plan/plan-year";
import { actualOfYear, actualToDate } from "./actual-to-date";
import {
  lastReported,
  nextDuePeriod,
  owedReports,
  type OwedReports,
  type ReportsAsked,
} from "./owed-reports";
import {
  expectedToDate,
  hasFallenDue,
  hasTarget,
  isReachedOnce,
  targetOfYear,
  wholeTarget,
} from "./target-to-date";

/**
 * What the decision table goes by, of one indicator at the end of a period (P). Its letters are those of the reference:
 * E expected, A reached, T(n) the target of the next due period n, O the plan's last target, L the last reported period,
 * M the missing reports, r the actual in per cent of what was expected.
 */
export interface StandingFacts extends OwedReports {
  readonly hasTarget: boolean;
  /** The plan says that it was cancelled. */
  readonly isCancelled: boolean;
  /** Something has fallen due by P of which a report was given or is owed; "N/A" says that there is nothing to report. */
  readonly isDue: boolean;
  /** E(P). */
  readonly expected: number | null;
  /** A(P). */
  readonly actual: number | null;
  /** r(P). */
  readonly percent: number | null;
  /** L, with E, A and r there; `null` if nothing was reported. */
  readonly last: LastReport | null;
  /** n and T(n). */
  readonly next: NextTarget | null;
  /** O. */
  readonly whole: number | null;
  /** What is reached stays so: a count that rises by adding up, a milestone, a highest value. */
  readonly addsUpOrOnce: boolean;
  /** It rises by adding up. */
  readonly isRisingSum: boolean;
  /** A target of 0 fell due, and more was reported. */
  readonly isZeroBroken: boolean;
  readonly isWorseThanBaseline: boolean;
  /** P is the end of the plan or after it, so that levels are measured for the last time. */
  readonly isPlanOver: boolean;
  readonly direction: ReportsAsked["definition"]["direction"];
}

export interface LastReport {
  readonly period: Period;
  readonly isDue: boolean;
  readonly expected: number | null;
  readonly actual: number;
  readonly percent: number | null;
}

export interface NextTarget {
  readonly target: number;
  readonly by: Period;
}

/** The facts of an indicator at a period's end; `context.figures` are those that are known by then. */
export function standingFacts(context: ReportsAsked, period: Period): StandingFacts {
  const { figures, definition, lastYear } = context;
  const { aggregation, direction } = definition;
  const isRising = direction === "increase";
  const actual = actualToDate(figures, aggregation, period);
  const next = nextTarget(context, period);
  const isPassed = !isRising && isPassedLimit(context, next, period, actual);
  const expected = isPassed && next !== null ? next.target : expectedToDate(context, period);
  const year = planYearOf(period, figures.yearStart);
  const isYearOver = monthsOfYear(period, figures.yearStart).last === 12;
  const owed = owedReports(context, period);
  const isToTell = actual !== null || owed.missing.length + owed.awaited.length > 0;
  return {
    hasTarget: hasTarget(figures),
    isCancelled: figures.isCancelled,
    isDue: isPassed || (isToTell && hasFallenDue(context, period)),
    expected,
    actual,
    percent: percentMet(actual, expected, direction),
    last: lastReport(context, period),
    next,
    whole: wholeTarget(context),
    addsUpOrOnce: isRising && (aggregation === "sum" || isReachedOnce(definition)),
    isRisingSum: isRising && aggregation === "sum",
    isZeroBroken: isZeroBroken(context, period, { expected, actual }),
    isWorseThanBaseline: isWorseThanBaseline(context, period, { expected, actual }),
    isPlanOver: lastYear !== null && (year > lastYear || (year === lastYear && isYearOver)),
    direction,
    ...owed,
  };
}

function nextTarget(context: ReportsAsked, period: Period): NextTarget | null {
  const by = nextDuePeriod(context, period);
  const target = by === null ? null : expectedToDate(context, by);
  return by === null || target === null ? null : { target, by };
}

/** The most of a sum that is to stay low is passed permanently once it is passed, also before its year is over. */
function isPassedLimit(
  { figures, definition }: ReportsAsked,
  next: NextTarget | null,
  period: Period,
  actual: number | null,
): boolean {
  if (definition.aggregation !== "sum" || definition.direction !== "decrease") return false;
  const isOfYear =
    next !== null && planYearOf(next.by, figures.yearStart) === planYearOf(period, figures.yearStart);
  return isOfYear && actual !== null && actual > next.target;
}

function lastReport(context: ReportsAsked, period: Period): LastReport | null {
  const { figures, definition } = context;
  const last = lastReported(figures, definition, period);
  const actual = last === null ? null : actualToDate(figures, definition.aggregation, last);
  if (last === null || actual === null) return null;
  const expected = expectedToDate(context, last);
  return {
    period: last,
    isDue: hasFallenDue(context, last),
    expected,
    actual,
    percent: percentMet(actual, expected, definition.direction),
  };
}

/** What was expected by a period's end, and what was reached. */
interface Compared {
  readonly expected: number | null;
  readonly actual: number | null;
}

/** Of a sum that is to stay low also where the target of the last reported year alone is 0. */
function isZeroBroken(context: ReportsAsked, period: Period, { expected, actual }: Compared): boolean {
  const { figures, definition } = context;
  if (actual === null || actual <= 0) return false;
  if (expected === 0 && (definition.direction !== "increase" || wholeTarget(context) === 0)) return true;
  if (definition.aggregation !== "sum" || definition.direction !== "decrease") return false;
  const year = planYearOf(period, figures.yearStart);
  return (
    targetOfYear(context, year) === 0 && (actualOfYear(figures, definition.aggregation, period) ?? 0) > 0
  );
}

/**
 * Whether what was last reported is worse than it was at the start. What adds up starts from nothing: there the last
 * whole year is compared, and only with a baseline that its own target is not worse than, since others are of all the
 * years before. A level that is to be kept is worse where it is below both.
 */
function isWorseThanBaseline(context: ReportsAsked, period: Period, { expected, actual }: Compared): boolean {
  const { figures, definition } = context;
  const { baseline } = figures;
  if (baseline === null || actual === null) return false;
  const { direction, aggregation } = definition;
  if (direction === "maintain") return actual < Math.min(baseline, expected ?? baseline);
  const isWorse = (number: number): boolean =>
    direction === "decrease" ? number > baseline : number < baseline;
  if (aggregation !== "sum") return isWorse(actual);
  const year = lastSummedYear(context, period);
  if (year === null) return false;
  const target = targetOfYear(context, year);
  const ofYear = actualOfYear(figures, aggregation, { year });
  return target !== null && !isWorse(target) && ofYear !== null && isWorse(ofYear);
}

/** The last year of which a sum is whole; where less is better also one that lasts, since it cannot fall any more. */
function lastSummedYear(context: ReportsAsked, period: Period): number | null {
  const { figures, definition } = context;
  const last = lastReported(figures, definition, period);
  if (last === null) return null;
  const year = planYearOf(last, figures.yearStart);
  const isWhole = monthsOfYear(last, figures.yearStart).last === 12;
  return isWhole || definition.direction === "decrease" ? year : year - 1;
}
