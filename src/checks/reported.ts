import { actualKey, type Actual } from "../plan/actual";
import { compareDays, periodEnd, periodKey, type Day, type Period } from "../plan/period";
import type { Indicator } from "../plan/plan";
import type { Value } from "../plan/value";
import { combine, rememberByObject, type IndicatorDefinition, type NumberValue } from "../indicators";
import { combineParties, countingReports } from "../indicators/parties";
import { milestoneValue } from "../indicators/yes-no";
import { inOneScale } from "./percent-scale";
import { groupBy } from "./plan-index";
import type { ReportContext } from "./rule";
import { targetNumbers } from "./targets";

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

/** The figures of one indicator, in the order of time. */
export interface ReportedIndicator {
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition;
  readonly figures: readonly PeriodFigure[];
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

/** The indicators that something was reported on, with the figures of their periods. */
export const reportedIndicators = rememberByObject((context: ReportContext): readonly ReportedIndicator[] => {
  const byIndicator = groupBy(actualsIn(context), ({ indicator }) => indicator);
  return [...byIndicator].flatMap(([indicator, placed]) => {
    const definition = placed[0]?.definition;
    if (definition === undefined) return [];
    const reports = placed.flatMap(({ actual }) => (isNumber(actual) ? [actual] : []));
    const numbers = countingReports(definition, reports);
    const figures = [...groupBy(numbers, actualKey).values()]
      .flatMap((actuals) => figureOf(indicator, definition, actuals))
      .sort((a, b) => comparePeriods(a.period, b.period));
    return [{ indicator: inOneScale(indicator, definition), definition, figures }];
  });
});

export function isNumber(actual: Actual): actual is NumberActual {
  return actual.value.state === "number" && actual.value.written !== "date";
}

function figureOf(
  indicator: Indicator,
  definition: IndicatorDefinition,
  actuals: readonly NumberActual[],
): PeriodFigure[] {
  const period = actuals[0]?.period;
  if (period === undefined) return [];
  const parts = actuals.map(({ party, value }) => ({
    party,
    number: inPoints(indicator, definition, value),
  }));
  return [{ period, number: combineParties(definition, parts), actuals }];
}

/** Targets from this on are in points, so that a share such as 0.8 beside them is 80. */
const IN_POINTS_FROM = 10;

/** 0.8 in a cell that does not say per cent is 80 points where the targets are in points. */
export function inPoints(
  indicator: Indicator,
  { measure }: IndicatorDefinition,
  { number, percent }: NumberValue,
): number {
  const isShare = measure === "percentage" && !percent && number > 0 && number <= 1;
  return isShare && targetNumbers(indicator).some((target) => target >= IN_POINTS_FROM)
    ? number * 100
    : number;
}

/** By their ends; a year comes after its quarters. */
function comparePeriods(a: Period, b: Period): number {
  return (
    compareDays(periodEnd(a), periodEnd(b)) ||
    Number(a.quarter === undefined) - Number(b.quarter === undefined)
  );
}

/** The target of just this period, where it is a number; of a milestone also where it is "Yes". */
export function targetOf(
  { annualTargets, quarterTargets }: Indicator,
  { year, quarter }: Period,
  definition?: IndicatorDefinition,
): number | null {
  const stated = quarter === undefined ? annualTargets.get(year) : quarterTargets.get(`${year}-Q${quarter}`);
  const isMilestone = stated !== undefined && definition?.measure === "milestone";
  const target = isMilestone ? milestoneValue(stated) : stated;
  return target?.state === "number" && target.written !== "date" ? target.number : null;
}

/** The target of a period, or of its year where it has none of its own. */
export function targetDue(indicator: Indicator, period: Period): number | null {
  return targetOf(indicator, period) ?? targetOf(indicator, { year: period.year });
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
    const target = targetOf(indicator, figure.period);
    return target === null || isPartOfYear(figure, figures) ? [] : [{ ...figure, target }];
  });
  const stated = new Set(figures.map(({ period }) => periodKey(period)));
  const ofQuarters = [
    ...groupBy(
      figures.filter(({ period }) => period.quarter !== undefined),
      ({ period }) => period.year,
    ),
  ];
  const years = ofQuarters.flatMap(([year, quarters]) => {
    const target = targetOf(indicator, { year });
    const number = combine(
      definition.aggregation,
      quarters.map((figure) => figure.number),
    );
    if (target === null || number === null || stated.has(String(year))) return [];
    return [{ period: { year }, target, number, actuals: quarters.flatMap(({ actuals }) => actuals) }];
  });
  return [...own, ...years];
}

/** A year's figure of one party is not the whole where another party reports that year by its quarters. */
function isPartOfYear({ period, actuals }: PeriodFigure, figures: readonly PeriodFigure[]): boolean {
  const partiesOf = (all: readonly NumberActual[]) => all.map(({ party }) => party?.toLowerCase() ?? null);
  const own = partiesOf(actuals);
  if (period.quarter !== undefined || own.includes(null)) return false;
  return figures.some(
    (other) =>
      other.period.year === period.year &&
      other.period.quarter !== undefined &&
      partiesOf(other.actuals).some((party) => !own.includes(party)),
  );
}

/** Whether a period was over on a day; `false` where no day is given. */
export function hasEnded(period: Period, asOf: Day | undefined): boolean {
  return asOf !== undefined && compareDays(asOf, periodEnd(period)) > 0;
}

/** Whether a period had begun on a day; without a day nothing is too early. */
export function hasBegun({ year, quarter = 1 }: Period, asOf: Day | undefined): boolean {
  return asOf === undefined || compareDays({ year, month: quarter * 3 - 2, day: 1 }, asOf) <= 0;
}

/** The cell of the last of them, to which a finding leads. */
export function lastCell(actuals: readonly NumberActual[]): Value["cell"] | null {
  return actuals.at(-1)?.value.cell ?? null;
}
