import type { IndicatorDefinition } from "../indicators/definition";
import { formatCell } from "../plan/cell-reference";
import type { Actual } from "../plan/actual";
import { periodKey, type Period, type Quarter } from "../plan/period";
import type { Indicator } from "../plan/plan";
import type { Value } from "../plan/value";

/** Longer sums are given as numbers: nobody follows them. */
const MOST_CELLS = 8;

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

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
  const used = definition.aggregation === "sum" ? numbers : last === undefined ? [] : [last];
  if (used.length === 0 || used.length > MOST_CELLS) return undefined;
  if (!used.every((value) => value.written === "number" && !value.percent)) return undefined;
  if (used.reduce((sum, value) => sum + value.number, 0) !== number) return undefined;
  return `=${used.map((value) => formatCell(value.cell)).join("+")}`;
}

/** The targets of the years up to the period's. */
export function targetsThrough({ annualTargets }: Indicator, { year }: Period): Value[] {
  return inOrder(annualTargets)
    .filter(([each]) => each <= year)
    .map(([, value]) => value);
}

/** The reported values of just the period. */
export function valuesOf(actuals: readonly Actual[], period: Period): Value[] {
  const key = periodKey(period);
  return actuals.flatMap((actual) => (periodKey(actual.period) === key ? [actual.value] : []));
}

/** Those of the period's year up to its end: a running year's quarters, else the year's own figure. */
export function valuesOfYear(actuals: readonly Actual[], { year, quarter = 4 }: Period): Value[] {
  const ofYear = valuesOf(actuals, { year });
  const ofQuarters = QUARTERS.filter((each) => each <= quarter).flatMap((each) =>
    valuesOf(actuals, { year, quarter: each }),
  );
  const [first, second] = quarter === 4 ? [ofYear, ofQuarters] : [ofQuarters, ofYear];
  return hasNumber(first) ? first : second;
}

/** Those from the beginning to the period's end. */
export function valuesThrough(actuals: readonly Actual[], period: Period): Value[] {
  const years = new Set(actuals.map(({ period: { year } }) => year).filter((year) => year <= period.year));
  return [...years]
    .sort((a, b) => a - b)
    .flatMap((year) => valuesOfYear(actuals, year < period.year ? { year } : period));
}

function hasNumber(values: readonly Value[]): boolean {
  return values.some(({ state }) => state === "number");
}

function inOrder(values: ReadonlyMap<number, Value>): [number, Value][] {
  return [...values].sort(([a], [b]) => a - b);
}
