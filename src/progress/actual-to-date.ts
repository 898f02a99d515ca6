import { combine } from "../indicators/aggregation";
import type { Aggregation } from "../indicators/definition";
import { periodKey, quarterKey, type Period, type Quarter } from "../plan/period";
import type { Figures } from "./figures";
import { clean } from "./rounding";

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** The actuals of one party or of all together, by the key of their period. */
type Actuals = Figures["actuals"];

/**
 * What the parties achieved together: each by itself first, since one may report by quarters and another
 * by years, or at other times. Where every party is to reach the target, it is what the party furthest
 * behind achieved, and not known while one of them has not reported: a target that one government has met
 * is not met by both, and of the other nothing can be said.
 */
function overParties(
  { actuals, parties }: Figures,
  ofOne: (actuals: Actuals) => number | null,
): number | null {
  if (parties === null) return ofOne(actuals);
  const numbers = parties.actuals.flatMap((each) => ofOne(each) ?? []);
  if (parties.takesAll && numbers.length < parties.actuals.length) return null;
  return numbers.length === 0 ? null : clean(parties.combine(numbers));
}

/**
 * What was achieved from the beginning to the period's end: `sum` adds the years, `latest` and
 * `constant` take the last that was reported, `max` the highest, `average` the mean of the years that
 * were reported. What was achieved before the plan's first year is added to nothing. `null` where
 * nothing was reported.
 */
export function actualToDate(figures: Figures, aggregation: Aggregation, period: Period): number | null {
  const { firstYear, undatedActual } = figures;
  const isBegun = firstYear === null || period.year >= firstYear;
  if (undatedActual !== null) return isBegun ? undatedActual : null;
  const isSummed = aggregation === "sum" || aggregation === "average";
  const from = isSummed ? (firstYear ?? 0) : 0;
  return overParties(figures, (actuals) => toDate(actuals, aggregation, { from, period }));
}

function toDate(
  actuals: Actuals,
  aggregation: Aggregation,
  { from, period }: { readonly from: number; readonly period: Period },
): number | null {
  const years = [...new Set(Array.from(actuals.keys(), (key) => Number(key.slice(0, 4))))]
    .filter((year) => year >= from && year <= period.year)
    .sort((a, b) => a - b);
  const numbers = years.flatMap((year) => {
    const number = inYear(actuals, aggregation, year < period.year ? { year } : period);
    return number === null ? [] : [number];
  });
  return cleaned(combine(aggregation, numbers));
}

/**
 * What was achieved in the period's year up to the period's end. A figure for the whole year stands for
 * a year that has ended, before its quarters; in a running year it is the state so far, and counts only
 * where no quarter was reported.
 */
export function actualOfYear(figures: Figures, aggregation: Aggregation, period: Period): number | null {
  return overParties(figures, (actuals) => inYear(actuals, aggregation, period));
}

function inYear(actuals: Actuals, aggregation: Aggregation, { year, quarter = 4 }: Period): number | null {
  const ofYear = actuals.get(String(year)) ?? null;
  const quarters = QUARTERS.filter((each) => each <= quarter).flatMap((each) => {
    const number = actuals.get(quarterKey(year, each));
    return number === undefined ? [] : [number];
  });
  const ofQuarters = cleaned(combine(aggregation, quarters));
  return quarter === 4 ? (ofYear ?? ofQuarters) : (ofQuarters ?? ofYear);
}

/** The figure of just the period, the quarter or the year; `null` where none was reported. */
export function actualOfPeriod(figures: Figures, period: Period): number | null {
  return figures.actuals.get(periodKey(period)) ?? null;
}

/** Whether anything was reported for just this period, the quarter or the year that it belongs to; by every party where it takes all. */
export function isReported({ actuals, parties, undatedActual }: Figures, period: Period): boolean {
  if (undatedActual !== null) return true;
  return parties?.takesAll === true
    ? parties.actuals.every((ofParty) => isReportedIn(ofParty, period))
    : isReportedIn(actuals, period);
}

function isReportedIn(actuals: Actuals, { year, quarter }: Period): boolean {
  if (actuals.has(String(year))) return true;
  return quarter === undefined
    ? QUARTERS.some((each) => actuals.has(quarterKey(year, each)))
    : actuals.has(quarterKey(year, quarter));
}

function cleaned(number: number | null): number | null {
  return number === null ? null : clean(number);
}
