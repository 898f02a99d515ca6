import type { IndicatorDefinition } from "../../../indicators/definition";
import { formatCell } from "@plan-of-action/xlsx/grid";
import type { Actual } from "../../../plan/actual";
import { periodKey, type Period, type PeriodKey } from "../../../plan/period";
import { byYear, coveringParts, valuesOfSpan } from "../../../plan/period-values";
import { monthsOfYear, planYearOf, type YearStart } from "../../../plan/plan-year";
import type { Indicator } from "../../../plan/plan";
import type { Value } from "../../../plan/value";
import { addTo } from "../../../progress/grouping";

/** Longer sums are given as numbers: nobody follows them. */
const MAX_CELLS = 8;

/**
 * The formula that takes a number from the cells of the plan or of the Actuals sheet: a link to the one cell, or a sum of cells where
 * the indicator sums. `undefined` where the cells do not hold just these numbers, as with "2⏎60", with
 * numbers typed as texts, and with percentages, or where they do not give the number.
 */
export function planFormula(
  number: number | null,
  values: readonly (Value | null | undefined)[],
  definition: IndicatorDefinition,
): string | undefined {
  if (number === null || definition.measure === "percentage") return undefined;
  const numbers = values.flatMap((value) => (value?.state === "number" ? [value] : []));
  const last = numbers.at(-1);
  const isSum = definition.aggregation === "sum" && sumOf(numbers) === number;
  // Where quarters count on from the year's beginning, the last of them gives the year.
  const used = isSum ? numbers : last === undefined ? [] : [last];
  if (used.length === 0 || used.length > MAX_CELLS) return undefined;
  if (!used.every((value) => value.written === "number" && !value.percent)) return undefined;
  if (sumOf(used) !== number) return undefined;
  return `=${used.map((value) => formatCell(value.cell)).join("+")}`;
}

function sumOf(values: readonly { readonly number: number }[]): number {
  return values.reduce((sum, value) => sum + value.number, 0);
}

/** The targets of the years up to the period's. */
export function targetsThrough({ targets, yearStart }: Indicator, period: Period): Value[] {
  const last = periodKey({ year: planYearOf(period, yearStart) });
  return valuesOfSpan(targets, "year")
    .filter(([year]) => year <= last)
    .map(([, value]) => value);
}

/** The reported values of just the period. */
export function valuesOf(actuals: readonly Actual[], period: Period): Value[] {
  const key = periodKey(period);
  return actuals.flatMap((actual) => (periodKey(actual.period) === key ? [actual.value] : []));
}

/** Those of the period's year up to its end: the parts of a running year, else the year's own figure. */
function valuesOfYear(actuals: readonly Actual[], period: Period, yearStart: YearStart): Value[] {
  const { last } = monthsOfYear(period, yearStart);
  const year = byYear(byKey(actuals), yearStart).get(planYearOf(period, yearStart));
  const ofYear = year?.own ?? [];
  // A part without a number leaves room for its own parts.
  const parts = year?.parts.filter(({ value }) => hasNumber(value)) ?? [];
  const ofParts = coveringParts({ parts }, { first: 1, last }).flatMap(({ value }) => value);
  const [first, second] = last === 12 ? [ofYear, ofParts] : [ofParts, ofYear];
  return [...(hasNumber(first) ? first : second)];
}

/** Those from the beginning to the period's end. */
export function valuesThrough(actuals: readonly Actual[], period: Period, yearStart: YearStart): Value[] {
  const last = planYearOf(period, yearStart);
  const years = new Set(actuals.map((actual) => planYearOf(actual.period, yearStart)));
  return [...years]
    .filter((year) => year <= last)
    .sort((a, b) => a - b)
    .flatMap((year) => valuesOfYear(actuals, year < last ? { year } : period, yearStart));
}

function byKey(actuals: readonly Actual[]): ReadonlyMap<PeriodKey, readonly Value[]> {
  const values = new Map<PeriodKey, Value[]>();
  for (const { period, value } of actuals) addTo(values, periodKey(period), value);
  return values;
}

function hasNumber(values: readonly Value[]): boolean {
  return values.some(({ state }) => state === "number");
}
