import { PART_SPANS, periodKey, periodOfKey, spanOf, type Period, type PeriodKey } from "../plan/period";
import {
  comparePeriods,
  contains,
  partsOf,
  planYearOf,
  reportingPeriodAt,
  type YearStart,
} from "../plan/plan-year";
import type { Plan } from "../plan/plan";
import { actualOfPeriod, actualOfYear, actualToDate, amountToDate } from "./actual-to-date";
import { actualsOfPlan, type ReportedPart, reportingParties, reportsByIndicator } from "../plan/actual";
import type { BreakdownDimension } from "../plan/breakdown";
import { ofPeriod } from "../indicators/measuring/dated-numbers";
import { wayOfTargets } from "../indicators/measuring/parts-of-year";
import { figuresIn, type Figures } from "./figures";
import { percentMet } from "../indicators/measuring/percent-met";
import { kindsThatTell, partsOfIndicators, type SubjectOfParts } from "./parts";
import { kindOfPart, shownIn } from "./parts-together";
import { shownParts } from "./shown-parts";
import type { ShownAs } from "./small-counts";
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
  /** Whether it is a level of several parties, so that its actuals are those of the party furthest behind. */
  readonly isApart: boolean;
  /** Whether its percentage of the whole plan is a mean, since not all reports say of how many they are. */
  readonly isMean: boolean;
}

/** Target and actual of a part, and how the actual is shown. */
export interface ShownFigure extends TargetAndActual {
  readonly shownAs: ShownAs;
}

/** A part of an indicator through all periods of the plan. */
export interface TrackedPart {
  readonly dimension: BreakdownDimension;
  readonly category: string;
  readonly baseline: number | null;
  readonly periods: readonly ShownFigure[];
  readonly overall: ShownFigure;
}

export interface TrackingTable {
  /** Each year after those of its parts, none shorter than a quarter, that have a target or an actual, also one of their months. */
  readonly periods: readonly Period[];
  /** In the plan's order. */
  readonly indicators: readonly TrackedIndicator[];
  /** By the ids of their indicators; none for an indicator without. */
  readonly parts: ReadonlyMap<string, readonly TrackedPart[]>;
}

/**
 * Target, actual and per cent met of every period and of the whole plan, as an indicator tracking table has them, of
 * each indicator and of its parts.
 * @param suppressBelow counts of parts below this are not to be shown
 */
export function trackIndicators(
  subject: ProgressSubject & Partial<SubjectOfParts>,
  suppressBelow: number | null = null,
): TrackingTable {
  const { plan, definitions, actuals = actualsOfPlan(plan), parts = [] } = subject;
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
  const track = (figures: Figures, definition: IndicatorDefinition): Omit<TrackedIndicator, "id"> => ({
    baseline: figures.baseline,
    periods: periods.map((period) => ofOnePeriod(figures, definition, period)),
    overall: against(
      figures.overallTarget,
      last === undefined ? null : actualToDate(figures, definition.aggregation, { year: last }),
      definition,
    ),
    isApart: definition.partyParts === "apart" && (figures.parties?.actuals.length ?? 0) > 1,
    isMean: isMean(figures, definition, last),
  });
  const indicators = tracked.map(({ id, definition, figures }) => ({ id, ...track(figures, definition) }));
  const partsOf = partsOfIndicators({ ...subject, parts });
  const reportsIn = (reports: readonly ReportedPart[], period: Period | undefined) =>
    reports.filter((part) => period === undefined || contains(period, part.period, plan.yearStart));
  const look = suppressBelow === null ? null : shownParts({ actuals, parts, definitions }, suppressBelow);
  const all = reportingParties(actuals);
  return {
    periods,
    indicators,
    parts: new Map(
      indicators.flatMap((whole) => {
        const own = (partsOf.get(whole.id) ?? []).map(({ dimension, category, ...part }) => {
          const figures = figuresOf(part.measured, part.definition, { actuals: part.actuals, parties: all });
          return { dimension, category, ...track(figures, part.definition) };
        });
        const counts = definitions.get(whole.id)?.measure === "number";
        const reports = parts.filter(({ indicator }) => indicator === whole.id);
        const shown =
          suppressBelow === null || look === null || !counts
            ? null
            : withoutTelling(
                own,
                shownOf(own, whole, { periods, below: suppressBelow }),
                [...periods, undefined].map((period) => kindsThatTell(reportsIn(reports, period), look)),
              );
        return own.length === 0 ? [] : [[whole.id, withLooks(own, shown)] as const];
      }),
    ),
  };
}

function isMean(
  figures: Figures,
  { measure, aggregation }: IndicatorDefinition,
  year: number | undefined,
): boolean {
  const amount =
    measure === "percentage" && year !== undefined ? amountToDate(figures, aggregation, { year }) : null;
  return amount?.putTogether === "mean";
}

type PartThroughPeriods = Omit<TrackedIndicator, "id"> & Pick<TrackedPart, "dimension" | "category">;

/** How each part is shown in each period, and last over the whole plan. */
type LooksOfParts = readonly (readonly ShownAs[])[];

function withLooks(parts: readonly PartThroughPeriods[], looks: LooksOfParts | null): readonly TrackedPart[] {
  return parts.map((part, place) => ({
    ...part,
    periods: part.periods.map((each, at) => ({ ...each, shownAs: looks?.[place]?.[at] ?? "number" })),
    overall: { ...part.overall, shownAs: looks?.[place]?.at(-1) ?? "number" },
  }));
}

/** Those of one period tell one another, and so do those of a year and of its parts: of these the longer one is hidden. */
function shownOf(
  parts: readonly PartThroughPeriods[],
  whole: TrackedIndicator,
  { periods, below }: { readonly periods: readonly Period[]; readonly below: number },
): LooksOfParts {
  const numbersAt = (at: number) =>
    parts.map(({ dimension, category, periods: own, overall }) => {
      const { actual } = own[at] ?? overall;
      return { dimension, category, number: actual };
    });
  const columns = [...periods, null].map((_, at) =>
    shownIn(numbersAt(at), (whole.periods[at] ?? whole.overall).actual, below),
  );
  return parts.map((_, place) => {
    const own = columns.map((column) => column[place] ?? "number");
    const isUnshown = (at: number): boolean => own[at] !== "number";
    return own.map((as, at): ShownAs => {
      const period = periods[at];
      const shorter = periods.flatMap((each, other) =>
        other !== at && (period === undefined || each.year === period.year) ? [other] : [],
      );
      const isLonger = period === undefined || spanOf(period) === "year";
      return as === "number" && isLonger && shorter.some(isUnshown) ? "hidden" : as;
    });
  });
}

/** The looks without sums that tell a count which is not shown, of periods or parties. */
function withoutTelling(
  parts: readonly PartThroughPeriods[],
  looks: LooksOfParts,
  telling: readonly ReadonlySet<string>[],
): LooksOfParts {
  return parts.map((part, place) =>
    (looks[place] ?? []).map((as, at) => (telling[at]?.has(kindOfPart(part)) === true ? "hidden" : as)),
  );
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

/** The target of an indicator in a period of any length, and what it achieved then by what was reported. */
export function figuresOfPeriods({
  plan,
  definitions,
  actuals = actualsOfPlan(plan),
}: Pick<ProgressSubject, "plan" | "definitions" | "actuals">): (
  indicator: string,
  period: Period,
) => Pick<TargetAndActual, "target" | "actual"> {
  const reportsOf = reportsByIndicator(actuals);
  const figuresOf = figuresIn(plan);
  const measured = new Map(
    plan.indicators.flatMap((indicator) => {
      const definition = definitions.get(indicator.id);
      if (definition === undefined) return [];
      const figures = figuresOf(indicator, definition, reportsOf(indicator.id));
      return [[indicator.id, { figures, definition }] as const];
    }),
  );
  return (indicator, period) => {
    const own = measured.get(indicator);
    return own === undefined
      ? { target: null, actual: null }
      : ofOnePeriod(own.figures, own.definition, period);
  };
}

function ofOnePeriod(figures: Figures, definition: IndicatorDefinition, period: Period): TargetAndActual {
  const { year } = period;
  const { aggregation } = definition;
  if (spanOf(period) !== "year") {
    const way = wayOfTargets(figures.targets, aggregation, planYearOf(period, figures.yearStart));
    const target = ofPeriod(figures.targets, way, period, figures.yearStart)?.number ?? null;
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
