import type { IndicatorDefinition } from "../indicators/definition";
import { formatCell } from "../plan/cell-reference";
import type { Period } from "../plan/period";
import type { Indicator } from "../plan/plan";
import type { Value } from "../plan/value";

/** Longer sums are given as numbers: nobody follows them. */
const MOST_CELLS = 8;

/**
 * The formula that takes a number from the plan's cells: a link to the one cell, or a sum of cells where
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

/** The actuals of the years up to the period's, where the plan has columns for them. */
export function actualsThrough({ annualActuals }: Indicator, { year }: Period): Value[] {
  return inOrder(annualActuals)
    .filter(([each]) => each <= year)
    .map(([, value]) => value);
}

function inOrder(values: ReadonlyMap<number, Value>): [number, Value][] {
  return [...values].sort(([a], [b]) => a - b);
}
