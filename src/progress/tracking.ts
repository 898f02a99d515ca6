import { PART_SPANS, periodKey, periodOfKey, spanOf, type Period, type PeriodKey } from "../plan/period";
import { comparePeriods, partsOf, planYearOf, reportingPeriodAt, type YearStart } from "../plan/plan-year";
import type { Plan } from "../plan/plan";
import { actualOfPeriod, actualOfYear, actualToDate } from "./actual-to-date";
import { actualsOfPlan, reportsByIndicator } from "../plan/actual";
import { ofPeriod } from "../indicators/measuring/dated-numbers";
import { wayOfTargets } from "../indicators/measuring/parts-of-year";
import { figuresIn, type Figures } from "./figures";
import { percentMet } from "../indicators/measuring/percent-met";
import { DEFAULT_PROGRESS_SETTINGS } from "./settings";
import type { ProgressSubject } from "./progress-subject";
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
  /** Each year after those of its parts, none shorter than a quarter, that have a target or an actual, also one of their months. */
  readonly periods: readonly Period[];
  /** In the plan's order. */
  readonly indicators: readonly TrackedIndicator[];
}

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
    plan,
    tracked.map(({ figures }) => figures),
  );
  const last = plan.years.at(-1);
  return {
    periods,
    indicators: tracked.map(({ id, definition, figures }) => ({
      id,
      baseline: figures.baseline,
      periods: periods.map((period) => ofOnePeriod(figures, definition, period)),
      overall: against(
        figures.overallTarget,
        last === undefined ? null : actualToDate(figures, definition.aggregation, { year: last }),
        definition,
      ),
    })),
  };
}

function periodsOf({ years, yearStart }: Plan, all: readonly Figures[]): Period[] {
  const stated = new Set(
    all.flatMap(({ targets, actuals }) =>
      [...targets.byKey.keys(), ...actuals.byKey.keys()].map((key) => periodKey(columnFor(key, yearStart))),
    ),
  );
  return years.flatMap((year) => {
    const parts = SPANS_SHOWN.flatMap((span) => partsOf({ year }, span, yearStart))
      .filter((part) => stated.has(periodKey(part)))
      .sort((one, other) => comparePeriods(one, other, yearStart));
    return [...parts, { year }];
  });
}

/** The parts of a year that have columns of their own. */
const SPANS_SHOWN = PART_SPANS.filter((span) => span !== "month");

/** The period whose column shows a value: that of a month is a part of its quarter. */
function columnFor(key: PeriodKey, yearStart: YearStart): Period {
  const period = periodOfKey(key);
  return spanOf(period) === "month" ? reportingPeriodAt(period, yearStart) : period;
}

function ofOnePeriod(figures: Figures, definition: IndicatorDefinition, period: Period): TargetAndActual {
  const { year } = period;
  const { aggregation } = definition;
  if (spanOf(period) !== "year") {
    const way = wayOfTargets(figures.targets, aggregation, planYearOf(period, figures.yearStart));
    const target = ofPeriod(figures.targets, way, period, figures.yearStart);
    return against(target, actualOfPeriod(figures, aggregation, period), definition);
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
