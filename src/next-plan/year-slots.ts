import { monthsInSpan, periodKey, periodOfKey, spanOfKey, type PeriodKey } from "../plan/period";
import { isDated, kindOfMeaning } from "../plan/column-meaning";
import { monthRange, planYearOf, type YearStart } from "../plan/plan-year";
import type { Plan } from "../plan/plan";

/** A year of the former plan with the periods in it that the plan sets targets for, in the order of time. */
export interface FormerYear {
  readonly year: number;
  readonly keys: readonly PeriodKey[];
}

/** A year of the next plan, and the year of the former plan whose periods it has. */
export interface NextYear {
  readonly year: number;
  /** Its place among the years of the former plan. */
  readonly template: number;
  /** The places of all former years that lie at its part of the plan's time, in order. */
  readonly formers: readonly number[];
  /** Each period of the former plan's year with the one that it becomes. */
  readonly periods: readonly { readonly from: PeriodKey; readonly to: PeriodKey }[];
}

/** The years that the plan sets targets for, with all of their periods. */
export function formerYears(plan: Plan): readonly FormerYear[] {
  const keys = new Set<PeriodKey>();
  for (const { meaning, period } of plan.columns) {
    if (isDated(meaning) && kindOfMeaning(meaning) === "target" && period !== null) keys.add(period);
  }
  for (const { targets } of plan.indicators) for (const key of targets.keys()) keys.add(key);
  const years = new Map<number, PeriodKey[]>();
  for (const key of keys) {
    const year = planYearOf(periodOfKey(key), plan.yearStart);
    years.set(year, [...(years.get(year) ?? []), key]);
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, ofYear]) => ({ year, keys: ofYear.sort(inOrderOfTime(plan.yearStart)) }));
}

/** The longest of several that begin together comes first. */
function inOrderOfTime(yearStart: YearStart): (a: PeriodKey, b: PeriodKey) => number {
  const begin = (key: PeriodKey): number => monthRange(periodOfKey(key), yearStart).first;
  const length = (key: PeriodKey): number => monthsInSpan(spanOfKey(key));
  return (a, b) => begin(a) - begin(b) || length(b) - length(a);
}

/**
 * The years of the next plan, each with the periods of the former year that lies at the same part of the
 * plan's time: the same place where both have as many years.
 */
export function nextYears(former: readonly FormerYear[], years: readonly number[]): readonly NextYear[] {
  return years.map((year, place) => {
    const template = templateOf(place, years.length, former.length);
    const { keys = [], year: formerYear = year } = former[template] ?? {};
    return {
      year,
      template,
      formers: formersOf(place, years.length, former.length),
      periods: keys.map((from) => ({ from, to: laterBy(from, year - formerYear) })),
    };
  });
}

function templateOf(place: number, years: number, formerCount: number): number {
  return Math.min(Math.floor(((place + 0.5) * formerCount) / years), Math.max(0, formerCount - 1));
}

function formersOf(place: number, years: number, formerCount: number): readonly number[] {
  const first = Math.floor((place * formerCount) / years);
  const end = Math.ceil(((place + 1) * formerCount) / years);
  return Array.from({ length: end - first }, (_, step) => first + step);
}

/** The same period so many years later. */
export function laterBy(key: PeriodKey, years: number): PeriodKey {
  const period = periodOfKey(key);
  return periodKey({ ...period, year: period.year + years });
}

/**
 * Values of the former years as those of the next ones, in proportion to how much of the plan's time each of
 * them has: the same values where both have as many years.
 */
export function overNextYears(values: readonly number[], years: number): readonly number[] {
  const length = values.length / years;
  return Array.from({ length: years }, (_, place) => {
    const [begin, end] = [place * length, (place + 1) * length];
    return values.reduce(
      (sum, value, former) => sum + value * Math.max(0, Math.min(end, former + 1) - Math.max(begin, former)),
      0,
    );
  });
}
