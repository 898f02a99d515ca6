import type { IndicatorDefinition } from "../indicators/definition";
import { milestoneActual } from "../indicators/milestone-actual";
import { combineParties } from "../indicators/parties";
import { milestoneValue } from "../indicators/yes-no";
import { periodKey } from "../plan/period";
import type { Indicator } from "../plan/plan";
import { numberOf, type Value } from "../plan/value";
import { addTo } from "../progress/grouping";

/** The numbers of an indicator as progress counts them, by the key of their period; `null` for what is no number. */
export interface IndicatorNumbers {
  readonly baseline: number | null;
  readonly overallTarget: number | null;
  /** What was achieved to date, where the plan does not say to which. */
  readonly overallActual: number | null;
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
  const together = ofPartiesTogether(indicator, definition, readActual);
  return {
    baseline: read(indicator.baseline),
    overallTarget: read(indicator.overallTarget),
    overallActual: readActual(indicator.undatedActual ?? null),
    annualTargets: byPeriod(indicator.annualTargets, read),
    quarterTargets: byPeriod(indicator.quarterTargets, read),
    annualActuals: { ...together.years, ...byPeriod(indicator.annualActuals, readActual) },
    quarterActuals: { ...together.quarters, ...byPeriod(indicator.quarterActuals, readActual) },
  };
}

/** What the parties achieved together, where the plan has it apart for each of them. */
function ofPartiesTogether(
  { partyActuals = [] }: Indicator,
  definition: IndicatorDefinition | undefined,
  read: ReadNumber,
): { readonly years: NumbersByPeriod; readonly quarters: NumbersByPeriod } {
  const years: Record<string, number | null> = {};
  const quarters: Record<string, number | null> = {};
  const reported = new Map<string, (typeof partyActuals)[number][]>();
  for (const actual of partyActuals) addTo(reported, periodKey(actual.period), actual);
  for (const [key, ofPeriod] of reported) {
    const reports = ofPeriod.flatMap(({ party, value }) => {
      const number = read(value);
      return number === null ? [] : [{ party, number }];
    });
    const isKnown = reports.length > 0 && definition !== undefined;
    const isOfYear = ofPeriod[0]?.period.quarter === undefined;
    (isOfYear ? years : quarters)[key] = isKnown ? combineParties(definition, reports) : null;
  }
  return { years, quarters };
}

type ReadNumber = (value: Value | null) => number | null;

function numberAs(readAs: (value: Value) => Value): ReadNumber {
  return (value) => numberOf(value === null ? null : readAs(value));
}

function byPeriod(values: ReadonlyMap<number | string, Value>, read: ReadNumber): NumbersByPeriod {
  return Object.fromEntries([...values].map(([period, value]) => [String(period), read(value)]));
}
