import { actualKey, type Actual } from "../plan/actual";
import { compareDays, periodKey, periodOfKey, spanOf, type Day, type Period } from "../plan/period";
import { byYear, coveringParts, fill } from "../plan/period-values";
import {
  comparePeriods,
  contains,
  monthsOfYear,
  periodBegin,
  planYearOf,
  type YearStart,
} from "../plan/plan-year";
import type { Indicator } from "../plan/plan";
import { numberOf, type Value } from "../plan/value";
import {
  combine,
  inPoints,
  pointsOf,
  rememberByObject,
  type IndicatorDefinition,
  type InPoints,
  type NumberValue,
} from "../indicators";
import { countedReport } from "../indicators/measuring/counted-report";
import { datedNumbers, type DatedNumbers } from "../indicators/measuring/dated-numbers";
import { combineParties, countingReports } from "../indicators/measuring/parties";
import { wayOfReports, type WayOfReports } from "../indicators/measuring/parts-of-year";
import { milestoneValue } from "../indicators/measuring/yes-no";
import { groupBy } from "./plan-index";
import { defineRule, type Found, type ReportContext, type Rule } from "./rule";
import type { Twin } from "./twins/twin";

/** An actual with the indicator that it reports on. */
export interface PlacedActual {
  readonly actual: Actual;
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition;
}

/** An actual that is a number. */
export type NumberActual = Actual & { readonly value: NumberValue };

/** What was achieved in one period, of all parties together. */
export interface PeriodFigure {
  readonly period: Period;
  /** In the indicator's unit; percentages in points. */
  readonly number: number;
  readonly actuals: readonly NumberActual[];
}

/** The figures of one indicator, in the order of time; its targets are in points where it is a percentage. */
export interface ReportedIndicator {
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition;
  readonly figures: readonly PeriodFigure[];
  /** The scale in which its numbers are read. */
  readonly points: InPoints;
}

/** Actions with what was reported on them. */
type ReportedActions = Pick<ReportContext, "plan" | "definitions" | "index" | "actuals">;

/** Every actual that counts, each once where a cell stands for several indicators. */
export function* actualsIn(context: ReportedActions): Iterable<PlacedActual> {
  const { plan, definitions, index, actuals } = context;
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  for (const actual of actuals) {
    const indicator = indicators.get(actual.indicator);
    const definition = definitions.get(actual.indicator);
    if (indicator === undefined || definition === undefined) continue;
    const isOfPlan = actual.report === undefined;
    if (isOfPlan && (index.isMisaligned(indicator.id) || index.isRepeated(indicator.id, actual.value)))
      continue;
    yield { actual, indicator, definition };
  }
}

/** The rule that looks for what a twin finds among the reports; `also` says more of each finding. */
export function ruleOfReports(
  { name, find, ...twin }: Twin,
  also: (context: ReportContext) => (found: Found) => Pick<Found, "severity"> = () => () => ({}),
): Rule {
  return defineRule({
    ...twin,
    id: `actual-${name}`,
    needs: "actuals",
    find(context) {
      const numbers = [...actualsIn(context)].flatMap(({ actual, indicator, definition }) =>
        isNumber(actual) ? [{ indicator, definition, value: actual.value, about: actualKey(actual) }] : [],
      );
      const saying = also(context);
      return Array.from(find(numbers, "actual"), (found) => ({ ...found, ...saying(found) }));
    },
  });
}

/** A report that counts, with the indicator that it is of. */
export interface CountedActual extends PlacedActual {
  /** Its value is a number, also where "Yes" was reported of a milestone. */
  readonly actual: NumberActual;
}

/** The reports that count in progress, each once where a cell stands for several indicators. */
export const countedActuals = rememberByObject((context: ReportedActions): readonly CountedActual[] =>
  [...actualsIn(context)].flatMap(({ actual, indicator, definition }) => {
    const value = countedReport(indicator, definition, actual.value);
    return value === null ? [] : [{ actual: { ...actual, value }, indicator, definition }];
  }),
);

/** The numbers of an indicator's targets. */
export function targetNumbers(indicator: Indicator, read: (target: Value) => number | null): DatedNumbers {
  const numbers = Array.from(indicator.targets, ([key, value]) => [key, read(value)] as const);
  return datedNumbers(
    new Map(numbers.flatMap(([key, number]) => (number === null ? [] : [[key, number] as const]))),
    indicator.yearStart,
  );
}

/** The indicators that something was reported on, with the figures of their periods. */
export const reportedIndicators = rememberByObject((context: ReportContext): readonly ReportedIndicator[] => {
  const byIndicator = groupBy(countedActuals(context), ({ indicator }) => indicator);
  return [...byIndicator].flatMap(([indicator, placed]) => {
    const definition = placed[0]?.definition;
    if (definition === undefined) return [];
    const reports = placed.map(({ actual }) => actual);
    const numbers = countingReports(definition, reports);
    const points = pointsOf(
      indicator,
      definition,
      reports.map(({ value }) => value),
    );
    const figures = [...groupBy(numbers, actualKey).values()]
      .flatMap((actuals) => figureOf(definition, actuals, points))
      .sort((a, b) => comparePeriods(a.period, b.period, indicator.yearStart));
    return [{ indicator: inPoints(indicator, definition, points), definition, figures, points }];
  });
});

export function isNumber(actual: Actual): actual is NumberActual {
  return actual.value.state === "number" && actual.value.written !== "date";
}

function figureOf(
  definition: IndicatorDefinition,
  actuals: readonly NumberActual[],
  points: InPoints,
): PeriodFigure[] {
  const period = actuals[0]?.period;
  if (period === undefined) return [];
  const parts = actuals.map(({ party, value }) => {
    const { fraction } = value;
    return { party, number: points(value), ...(fraction === undefined ? {} : { fraction }) };
  });
  return [{ period, number: combineParties(definition, parts).number, actuals }];
}

/** The target of just this period, where it is a number; of a milestone also where it is "Yes". */
export function targetOf(
  { targets }: Indicator,
  period: Period,
  definition?: IndicatorDefinition,
): number | null {
  const stated = targets.get(periodKey(period));
  const isMilestone = stated !== undefined && definition?.measure === "milestone";
  const target = isMilestone ? milestoneValue(stated) : stated;
  return target?.state === "number" && target.written !== "date" ? target.number : null;
}

/** The target of a period, or of its year where it has none of its own. */
export function targetDue(indicator: Indicator, period: Period): number | null {
  return (
    targetOf(indicator, period) ?? targetOf(indicator, { year: planYearOf(period, indicator.yearStart) })
  );
}

/** More than this part of a target is a slip of a digit or a target that was set too low. */
const FAR_OVER = 1.5;

export function isFarOver(number: number, target: number): boolean {
  return target > 0 && number > target * FAR_OVER;
}

/**
 * What was achieved against a target of the same period: of quarters, and of years by their own figure,
 * else by that of their quarters.
 */
export interface Achievement {
  readonly period: Period;
  /** Its own figure, or those of parts of which none is missing. */
  readonly isWhole: boolean;
  readonly target: number;
  readonly number: number;
  readonly actuals: readonly NumberActual[];
}

export function achievementsOf({
  indicator,
  definition,
  figures,
}: ReportedIndicator): readonly Achievement[] {
  const own = figures.flatMap((figure) => {
    const target = targetOf(indicator, figure.period, definition);
    return target === null || isPartOfWhole(figure, figures, indicator)
      ? []
      : [{ ...figure, target, isWhole: true }];
  });
  const reported = new Map(figures.map((figure) => [periodKey(figure.period), figure]));
  const years = byYear(reported, indicator.yearStart);
  const waysOf = waysOfYears(indicator, definition, figures);
  const ofParts = [...indicator.targets.keys()].flatMap((key): readonly Achievement[] => {
    const period = periodOfKey(key);
    const ofYear = years.get(planYearOf(period, indicator.yearStart));
    const target = targetOf(indicator, period, definition);
    if (target === null || ofYear === undefined || reported.has(key)) return [];
    const months = monthsOfYear(period, indicator.yearStart);
    const parts = coveringParts(ofYear, months);
    const { way, isKnown } = waysOf(ofYear.year);
    const number = combine(
      way,
      parts.map(({ value }) => value.number),
    );
    if (number === null || !isKnown) return [];
    // A sum needs all parts; of a level or of what is reached once the last one tells how it ended.
    const isAdded = way === "sum" || way === "average";
    const isWhole = isAdded ? fill(parts, months) : parts.at(-1)?.last === months.last;
    return [{ period, isWhole, target, number, actuals: parts.flatMap(({ value }) => value.actuals) }];
  });
  return [...own, ...ofParts];
}

/** How the parts of each year make the year; where nobody can know that, it is a finding of its own. */
export function waysOfYears(
  indicator: Indicator,
  { aggregation }: IndicatorDefinition,
  figures: readonly PeriodFigure[],
): (year: number) => WayOfReports {
  const numbers = new Map(figures.map(({ period, number }) => [periodKey(period), number]));
  const actuals = datedNumbers(numbers, indicator.yearStart);
  const targets = targetNumbers(indicator, numberOf);
  return (year) => wayOfReports({ targets, actuals }, aggregation, year);
}

/** A year's figure of one party is not the whole where another party reports that year by its quarters. */
function isPartOfWhole(
  { period, actuals }: PeriodFigure,
  figures: readonly PeriodFigure[],
  { yearStart }: Indicator,
): boolean {
  const partiesOf = (all: readonly NumberActual[]) => all.map(({ party }) => party?.toLowerCase() ?? null);
  const own = partiesOf(actuals);
  if (own.includes(null)) return false;
  return figures.some(
    (other) =>
      spanOf(other.period) !== spanOf(period) &&
      contains(period, other.period, yearStart) &&
      partiesOf(other.actuals).some((party) => !own.includes(party)),
  );
}

/** Whether a period had begun on a day; without a day nothing is too early. */
export function hasBegun(period: Period, asOf: Day | undefined, yearStart: YearStart): boolean {
  return asOf === undefined || compareDays(periodBegin(period, yearStart), asOf) <= 0;
}

/** The cell of the last of them, to which a finding leads. */
export function lastCell(actuals: readonly NumberActual[]): Value["cell"] | null {
  return actuals.at(-1)?.value.cell ?? null;
}
