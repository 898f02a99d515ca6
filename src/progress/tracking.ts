import { periodKey, quarterKey, type Period, type Quarter } from "../plan/period";
import { actualOfYear, actualToDate } from "./actual-to-date";
import { actualsOfPlan, reportsByIndicator } from "../plan/actual";
import { figuresIn, type Figures } from "./figures";
import { percentMet } from "./percent-met";
import { DEFAULT_PROGRESS_SETTINGS } from "./settings";
import type { ProgressSubject } from "./index";
import type { TargetAndActual } from "./progress";
import { targetOfYear } from "./target-to-date";
import type { IndicatorDefinition } from "../indicators/definition";

/** An indicator through all periods of the plan. */
export interface TrackedIndicator {
  readonly id: string;
  readonly baseline: number | null;
  /** In the order of `TrackingTable.periods`: each of the period alone. */
  readonly periods: readonly TargetAndActual[];
  /** The whole plan, so far. */
  readonly overall: TargetAndActual;
}

export interface TrackingTable {
  /** Each year after those of its quarters that have a target or an actual. */
  readonly periods: readonly Period[];
  /** In the plan's order. */
  readonly indicators: readonly TrackedIndicator[];
}

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** Target, actual and per cent met of every period and of the whole plan, as an indicator tracking table has them. */
export function trackIndicators(subject: ProgressSubject): TrackingTable {
  const { plan, definitions, actuals = actualsOfPlan(plan) } = subject;
  const reportsOf = reportsByIndicator(actuals);
  const figuresOf = figuresIn(plan);
  const tracked = plan.indicators.flatMap((indicator) => {
    const definition = definitions.get(indicator.id);
    if (definition === undefined) return [];
    const figures = figuresOf(indicator, definition, reportsOf(indicator.id));
    return [{ id: indicator.id, definition, figures }];
  });
  const periods = periodsOf(
    plan.years,
    tracked.map(({ figures }) => figures),
  );
  const last = plan.years.at(-1);
  return {
    periods,
    indicators: tracked.map(({ id, definition, figures }) => ({
      id,
      baseline: figures.baseline,
      periods: periods.map((period) => ofPeriod(figures, definition, period)),
      overall: against(
        figures.overallTarget,
        last === undefined ? null : actualToDate(figures, definition.aggregation, { year: last }),
        definition,
      ),
    })),
  };
}

function periodsOf(years: readonly number[], all: readonly Figures[]): Period[] {
  const stated = new Set(
    all.flatMap(({ quarterTargets, actuals }) => [...quarterTargets.keys(), ...actuals.keys()]),
  );
  return years.flatMap((year) => [
    ...QUARTERS.filter((quarter) => stated.has(quarterKey(year, quarter))).map((quarter) => ({
      year,
      quarter,
    })),
    { year },
  ]);
}

function ofPeriod(figures: Figures, definition: IndicatorDefinition, period: Period): TargetAndActual {
  const { year, quarter } = period;
  if (quarter !== undefined) {
    const target = figures.quarterTargets.get(quarterKey(year, quarter)) ?? null;
    return against(target, figures.actuals.get(periodKey(period)) ?? null, definition);
  }
  const context = {
    figures,
    definition,
    lastYear: null,
    evenPaceFrom: DEFAULT_PROGRESS_SETTINGS.evenPaceFrom,
  };
  return against(
    targetOfYear(context, year),
    actualOfYear(figures, definition.aggregation, period),
    definition,
  );
}

function against(
  target: number | null,
  actual: number | null,
  { direction }: IndicatorDefinition,
): TargetAndActual {
  return { target, actual, percentMet: percentMet(actual, target, direction) };
}
