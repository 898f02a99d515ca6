import { combineAmounts, type Amount } from "../indicators/measuring/amount";
import type { Aggregation } from "../indicators/definition";
import { periodKey, type Period } from "../plan/period";
import { planYearOf } from "../plan/plan-year";
import {
  amountAt,
  ofParts,
  ofPeriod,
  reachOf,
  throughYear,
  type DatedNumbers,
  type Reach,
} from "../indicators/measuring/dated-numbers";
import type { Figures, PartyActualToDate } from "./figures";
import {
  holdsLevel,
  isSumOfParts,
  valueOfYearAlone,
  wayOfReports,
} from "../indicators/measuring/parts-of-year";
import { clean } from "../indicators/measuring/rounding";

/**
 * What the parties achieved together: each by itself first, since one may report by quarters and another
 * by years, or at other times. Where every party is to reach the target, it is what the party furthest
 * behind achieved, and not known while one of them has not reported: a target that one government has met
 * is not met by both, and of the other nothing can be said.
 */
function overParties(
  { actuals, parties }: Figures,
  ofOne: (actuals: DatedNumbers) => Amount | null,
): Amount | null {
  if (parties === null) return ofOne(actuals);
  const amounts = parties.actuals.flatMap((each) => ofOne(each) ?? []);
  if (parties.takesAll && amounts.length < parties.actuals.length) return null;
  return amounts.length === 0 ? null : cleaned(parties.combine(amounts));
}

/**
 * What was achieved from the beginning to the period's end: `sum` adds the years, `latest` and `constant` take the last
 * that was reported, `max` the highest, `average` the mean of the years that were reported. What was achieved before
 * the plan's first year is added to nothing. `null` if nothing was reported.
 */
export function amountToDate(figures: Figures, aggregation: Aggregation, period: Period): Amount | null {
  const { firstYear, undatedActual } = figures;
  const isBegun = firstYear === null || reachOf(period, figures.yearStart).year >= firstYear;
  if (undatedActual !== null) return isBegun ? { number: undatedActual } : null;
  return overParties(figures, untilEndOf(figures, aggregation, period));
}

/** What each party achieved from the beginning to the period's end, of those that have reported. */
export function actualsOfParties(
  figures: Figures,
  aggregation: Aggregation,
  period: Period,
): readonly PartyActualToDate[] {
  const { actuals = [], names = [] } = figures.parties ?? {};
  const ofOne = untilEndOf(figures, aggregation, period);
  return actuals.flatMap((each, place) => {
    const amount = ofOne(each);
    return amount === null ? [] : [{ party: names[place] ?? "", actual: amount.number }];
  });
}

function untilEndOf(
  figures: Figures,
  aggregation: Aggregation,
  period: Period,
): (actuals: DatedNumbers) => Amount | null {
  const reach = reachOf(period, figures.yearStart);
  const isSummed = aggregation === "sum" || aggregation === "average";
  const from = isSummed ? (figures.firstYear ?? 0) : 0;
  return (actuals) => toDate({ ...figures, actuals }, aggregation, { from, reach });
}

/** The number of `amountToDate`. */
export function actualToDate(figures: Figures, aggregation: Aggregation, period: Period): number | null {
  return amountToDate(figures, aggregation, period)?.number ?? null;
}

/** What was achieved, by one party or by all, and the targets that show how it adds up. */
type Numbers = Pick<Figures, "targets" | "actuals">;

function toDate(
  numbers: Numbers,
  aggregation: Aggregation,
  { from, reach }: { readonly from: number; readonly reach: Reach },
): Amount | null {
  const years = [...numbers.actuals.years.keys()].filter((year) => year >= from && year <= reach.year);
  const ofYears = years.flatMap((year) => {
    return inYear(numbers, aggregation, year < reach.year ? throughYear(year) : reach) ?? [];
  });
  return cleaned(combineAmounts(aggregation, ofYears));
}

/**
 * What was achieved in the period's year up to the period's end. A figure for the whole year stands for
 * a year that has ended, before its parts; in a running year it is the state so far (`figuresAt`), and counts only
 * where no part was reported.
 */
export function actualOfYear(figures: Figures, aggregation: Aggregation, period: Period): number | null {
  const reach = reachOf(period, figures.yearStart);
  return (
    overParties(figures, (actuals) => inYear({ ...figures, actuals }, aggregation, reach))?.number ?? null
  );
}

function inYear({ targets, actuals }: Numbers, aggregation: Aggregation, reach: Reach): Amount | null {
  const { year } = reach;
  const { way } = wayOfReports({ targets, actuals }, aggregation, year);
  const areYearsAdded = way === "sum" || aggregation === "sum";
  const alone = valueOfYearAlone(actuals, { way, isAdded: areYearsAdded }, year);
  const ofYear = alone === null ? null : cleaned(amountAt(actuals, periodKey({ year }), alone));
  const soFar = cleaned(ofParts(actuals, way, reach));
  // A column that adds up the quarters says nothing of the same schools reached in each.
  const isAdded = holdsLevel(targets, aggregation, year) && isSumOfParts(actuals, year);
  return reach.through === 12 && !isAdded ? (ofYear ?? soFar) : (soFar ?? ofYear);
}

/** The figure of just the period, also where all its parts together give it; `null` if none was reported. */
export function actualOfPeriod(
  { targets, actuals, yearStart }: Figures,
  aggregation: Aggregation,
  period: Period,
): number | null {
  const { way } = wayOfReports({ targets, actuals }, aggregation, planYearOf(period, yearStart));
  return cleaned(ofPeriod(actuals, way, period, yearStart))?.number ?? null;
}

function cleaned(amount: Amount | null): Amount | null {
  return amount === null ? null : { ...amount, number: clean(amount.number) };
}
