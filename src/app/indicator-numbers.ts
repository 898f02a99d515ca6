import type { IndicatorDefinition } from "../indicators/definition";
import { milestoneActual, milestoneValue } from "../indicators/yes-no";
import type { Indicator } from "../plan/plan";
import { numberOf, type Value } from "../plan/value";

/** The numbers of an indicator as progress counts them, by the key of their period; `null` for what is no number. */
export interface IndicatorNumbers {
  readonly baseline: number | null;
  readonly overallTarget: number | null;
  readonly annualTargets: NumbersByPeriod;
  readonly quarterTargets: NumbersByPeriod;
  readonly annualActuals: NumbersByPeriod;
  readonly quarterActuals: NumbersByPeriod;
}

type NumbersByPeriod = Readonly<Record<string, number | null>>;

/**
 * The numbers that stand in an indicator's cells. Of a milestone "Yes", "✓" and "Done" are 1, and "No" is
 * 0, as they count for its progress; a share of a percentage stays as its cell has it.
 */
export function indicatorNumbers(
  indicator: Indicator,
  definition: IndicatorDefinition | undefined,
): IndicatorNumbers {
  const isMilestone = definition?.measure === "milestone";
  const read = isMilestone ? numberAs(milestoneValue) : numberOf;
  const readActual = isMilestone ? numberAs(milestoneActual) : numberOf;
  return {
    baseline: read(indicator.baseline),
    overallTarget: read(indicator.overallTarget),
    annualTargets: byPeriod(indicator.annualTargets, read),
    quarterTargets: byPeriod(indicator.quarterTargets, read),
    annualActuals: byPeriod(indicator.annualActuals, readActual),
    quarterActuals: byPeriod(indicator.quarterActuals, readActual),
  };
}

type ReadNumber = (value: Value | null) => number | null;

function numberAs(readAs: (value: Value) => Value): ReadNumber {
  return (value) => numberOf(value === null ? null : readAs(value));
}

function byPeriod(values: ReadonlyMap<number | string, Value>, read: ReadNumber): NumbersByPeriod {
  return Object.fromEntries([...values].map(([period, value]) => [String(period), read(value)]));
}
