import type { IndicatorDefinition } from "../../indicators/definition";
import { figureReaders } from "../../indicators/measuring/counted-report";
import { noneAsZero } from "../../indicators/measuring/none-as-zero";
import { milestoneActual } from "../../indicators/measuring/milestone-actual";
import { combineParties } from "../../indicators/measuring/parties";
import { clean } from "../../indicators/measuring/rounding";
import { milestoneValue } from "../../indicators/measuring/yes-no";
import { DATED_MEANINGS, senseOfDated, type DatedMeaning, type ValueKind } from "../../plan/column-meaning";
import { periodKey, spanOfKey, type PeriodKey } from "../../plan/period";
import type { PeriodValues } from "../../plan/period-values";
import type { Indicator } from "../../plan/plan";
import { numberOf, type Value } from "../../plan/value";
import { addTo } from "../../progress/grouping";

/** The numbers of an indicator as progress counts them, by the key of their period; `null` for what is not a number. */
export interface IndicatorNumbers extends Readonly<Record<`${DatedMeaning}s`, NumbersByPeriod>> {
  readonly baseline: number | null;
  readonly overallTarget: number | null;
  /** What was achieved to date, where the plan does not say to which. */
  readonly overallActual: number | null;
}

type NumbersByPeriod = Readonly<Record<PeriodKey, number | null>>;

/**
 * The numbers that are in an indicator's cells. Of a milestone "Yes", "✓" and "Done" are 1, and "No" is 0, as they
 * count for its progress; percentages are in points, as progress has them. Of what is not a percentage a number is the
 * one in its cell, also where the cell's format shows it in per cent.
 */
export function indicatorNumbers(
  indicator: Indicator,
  definition: IndicatorDefinition | undefined,
): IndicatorNumbers {
  const { ofPlan: read, ofReports: readActual } = readersOf(indicator, definition);
  return {
    baseline: read(indicator.baseline),
    overallTarget: read(indicator.overallTarget),
    overallActual: readActual(indicator.undatedActual ?? null),
    ...byMeaning({
      target: numbersOf(indicator.targets, read),
      actual: {
        ...ofPartiesTogether(indicator, definition, readActual),
        ...numbersOf(indicator.actuals, readActual),
      },
    }),
  };
}

function readersOf(
  indicator: Indicator,
  definition: IndicatorDefinition | undefined,
): { readonly ofPlan: ReadNumber; readonly ofReports: ReadNumber } {
  switch (definition?.measure) {
    case undefined:
      return { ofPlan: numberOf, ofReports: numberOf };
    case "percentage": {
      const ofParties = (indicator.partyActuals ?? []).map(({ value }) => value);
      return figureReaders(indicator, { measure: "percentage" }, [
        ...indicator.actuals.values(),
        ...ofParties,
      ]);
    }
    case "milestone":
      return {
        ofPlan: numberAs(milestoneValue, numberInCell),
        ofReports: numberAs(milestoneActual, numberInCell),
      };
    case "number":
      return { ofPlan: numberInCell, ofReports: numberAs(noneAsZero, numberInCell) };
    case "qualitative":
      return { ofPlan: numberInCell, ofReports: numberInCell };
  }
}

/** What the parties achieved together, where the plan has it apart for each of them. */
function ofPartiesTogether(
  { partyActuals = [] }: Indicator,
  definition: IndicatorDefinition | undefined,
  read: ReadNumber,
): NumbersByPeriod {
  const numbers: Record<PeriodKey, number | null> = {};
  const reported = new Map<PeriodKey, (typeof partyActuals)[number][]>();
  for (const actual of partyActuals) addTo(reported, periodKey(actual.period), actual);
  for (const [key, ofPeriod] of reported) {
    const reports = ofPeriod.flatMap(({ party, value }) => {
      const number = read(value);
      const fraction = value.state === "number" ? value.fraction : undefined;
      return number === null ? [] : [{ party, number, ...(fraction === undefined ? {} : { fraction }) }];
    });
    const isKnown = reports.length > 0 && definition !== undefined;
    numbers[key] = isKnown ? combineParties(definition, reports).number : null;
  }
  return numbers;
}

type ReadNumber = (value: Value | null) => number | null;

function numberAs(readAs: (value: Value) => Value, number: ReadNumber): ReadNumber {
  return (value) => number(value === null ? null : readAs(value));
}

/** The number that a cell holds, whatever its format: 0.4 of a cell that shows 40%. */
function numberInCell(value: Value | null): number | null {
  const isByFormat = value?.state === "number" && value.percent && value.written === "number";
  return isByFormat ? clean(value.number / 100) : numberOf(value);
}

function numbersOf(values: PeriodValues, read: ReadNumber): NumbersByPeriod {
  return Object.fromEntries(Array.from(values, ([key, value]) => [key, read(value)]));
}

/** The numbers of each kind apart by how long their periods are, under the names of the meanings: `quarterTargets`. */
function byMeaning(
  numbers: Readonly<Record<ValueKind, NumbersByPeriod>>,
): Readonly<Record<`${DatedMeaning}s`, NumbersByPeriod>> {
  const entries = { target: Object.entries(numbers.target), actual: Object.entries(numbers.actual) };
  return Object.fromEntries(
    DATED_MEANINGS.map((meaning) => {
      const { kind, span } = senseOfDated(meaning);
      const own = entries[kind].filter(([key]) => spanOfKey(key as PeriodKey) === span);
      return [`${meaning}s`, Object.fromEntries(own)];
    }),
  ) as Record<`${DatedMeaning}s`, NumbersByPeriod>;
}
