import type { IndicatorDefinition } from "../indicators/definition";
import type { Actual } from "../plan/actual";
import { periodKey, type QuarterKey } from "../plan/period";
import type { Indicator } from "../plan/plan";
import { LARGEST_NUMBER, type Value } from "../plan/value";
import { addTo } from "./grouping";
import { combineParties, type PartyReport } from "../indicators/parties";
import { milestoneValue } from "../indicators/yes-no";
import { clean } from "./rounding";

/** The numbers of an indicator, without what is blank, text or an error: those are no zeros. */
export interface Figures {
  readonly baseline: number | null;
  readonly overallTarget: number | null;
  readonly annualTargets: ReadonlyMap<number, number>;
  readonly quarterTargets: ReadonlyMap<QuarterKey, number>;
  /** By the key of their period, such as `2024` or `2024-Q2`; of all parties together. */
  readonly actuals: ReadonlyMap<string, number>;
  /**
   * Where several parties report, and never for all of them together: those of each. One may report by
   * quarters and another by years. `null` where the actuals say all there is.
   */
  readonly parties: PartyFigures | null;
}

/** The actuals of each party, by the key of their period, and how the numbers of parties make one. */
export interface PartyFigures {
  readonly actuals: readonly ReadonlyMap<string, number>[];
  readonly combine: (numbers: readonly number[]) => number;
}

/** Takes the numbers out of an indicator's targets and the reports of it. */
export function figuresOf(
  indicator: Indicator,
  definition: IndicatorDefinition,
  actuals: readonly Actual[],
): Figures {
  const values = [
    ...[indicator.baseline, indicator.overallTarget],
    ...indicator.annualTargets.values(),
    ...indicator.quarterTargets.values(),
    ...actuals.map((actual) => actual.value),
  ];
  const read = readerFor(definition, values);
  return {
    baseline: read(indicator.baseline),
    overallTarget: read(indicator.overallTarget),
    annualTargets: numbersOf(indicator.annualTargets, read),
    quarterTargets: numbersOf(indicator.quarterTargets, read),
    actuals: actualsByPeriod(definition, actuals, read),
    parties: partyFigures(definition, actuals, read),
  };
}

type ReadNumber = (value: Value | null) => number | null;

function readerFor({ measure }: IndicatorDefinition, values: readonly (Value | null)[]): ReadNumber {
  if (measure === "milestone") return (value) => numberIn(value === null ? null : milestoneValue(value));
  return measure === "percentage" && hasShares(values) ? shareOrPoints : numberIn;
}

function numberIn(value: Value | null): number | null {
  return value?.state === "number" && Math.abs(value.number) <= LARGEST_NUMBER ? value.number : null;
}

/** 0.8 in a cell that does not say per cent is 80 points. */
function shareOrPoints(value: Value | null): number | null {
  const number = numberIn(value);
  return number !== null && isUnmarkedShare(value) ? clean(number * 100) : number;
}

/**
 * In a percentage 0.8 beside 80 % is the same level written twice. A small percentage, such as a
 * prevalence that is to fall from 1.2 to 0.8, shows by numbers between 1 and 10 and is left alone.
 */
function hasShares(values: readonly (Value | null)[]): boolean {
  const between = (number: number | null): boolean => number !== null && number > 1 && number < 10;
  return values.some(isUnmarkedShare) && !values.some((value) => between(numberIn(value)));
}

function isUnmarkedShare(value: Value | null): boolean {
  return value?.state === "number" && !value.percent && value.number > 0 && value.number <= 1;
}

function numbersOf<Key>(values: ReadonlyMap<Key, Value>, read: ReadNumber): Map<Key, number> {
  const numbers = new Map<Key, number>();
  for (const [key, value] of values) {
    const number = read(value);
    if (number !== null) numbers.set(key, number);
  }
  return numbers;
}

function actualsByPeriod(
  definition: IndicatorDefinition,
  actuals: readonly Actual[],
  read: ReadNumber,
): Map<string, number> {
  const reports = new Map<string, PartyReport[]>();
  for (const { period, party, value } of actuals) {
    const number = read(value);
    if (number !== null) addTo(reports, periodKey(period), { party, number });
  }
  return new Map(Array.from(reports, ([key, ofPeriod]) => [key, combineParties(definition, ofPeriod)]));
}

function partyFigures(
  definition: IndicatorDefinition,
  actuals: readonly Actual[],
  read: ReadNumber,
): PartyFigures | null {
  const byParty = new Map<string, Map<string, number>>();
  for (const { period, party, value } of actuals) {
    const number = read(value);
    if (number === null) continue;
    if (party === null) return null;
    const ofParty = byParty.get(party.toLowerCase()) ?? new Map<string, number>();
    byParty.set(party.toLowerCase(), ofParty);
    const key = periodKey(period);
    // The smaller of two reports counts, as where periods are combined.
    ofParty.set(key, Math.min(number, ofParty.get(key) ?? number));
  }
  if (byParty.size < 2) return null;
  const combine = (numbers: readonly number[]): number =>
    combineParties(
      definition,
      numbers.map((number, place) => ({ party: String(place), number })),
    );
  return { actuals: [...byParty.values()], combine };
}
