import type { Direction } from "../indicators/definition";
import { actualsOfPlan, reportsByIndicator } from "../plan/actual";
import type { Plan } from "../plan/plan";
import type { Day, Period } from "../plan/period";
import { comparePeriodEnds, hasEnded, partsOf, planYearOf, type YearStart } from "../plan/plan-year";
import { actualOfYear, actualToDate } from "./actual-to-date";
import { reachOf } from "../indicators/measuring/dated-numbers";
import { figuresAt, figuresIn, withoutYear } from "./figures";
import { owedReports } from "./owed-reports";
import type { ProgressSubject } from "./progress-subject";
import { clean } from "../indicators/measuring/rounding";
import { DEFAULT_PROGRESS_SETTINGS, type ProgressSettings } from "./settings";
import { expectedToDate, hasTarget, targetOfYear, wholeTarget, type TargetContext } from "./target-to-date";

/** Where the plan was to be at a period's end, and where it was; in per cent of the way to its targets. */
export interface CoursePoint {
  readonly period: Period;
  readonly planned: number;
  /** `null` for periods after the requested one. */
  readonly reached: number | null;
}

/** The targets of a year by what became of them so far. */
export interface YearTargets {
  readonly year: number;
  readonly met: number;
  /** Something is achieved, and the year is not over. */
  readonly partly: number;
  /** The year is over, and it was reported on. */
  readonly missed: number;
  /** Something fell due in it whose report is missing. */
  readonly unreported: number;
  /** Nothing is achieved yet, and no report is missing. */
  readonly toCome: number;
}

/** How the plan came to where it is, and where it is to go. */
export interface PlanCourse {
  readonly points: readonly CoursePoint[];
  /** How many indicators the points are the mean of. */
  readonly indicators: number;
  readonly years: readonly YearTargets[];
}

/** Of plans of more years only the years' ends are given: more points could not be distinguished. */
const MAX_YEARS_IN_QUARTERS = 4;

/**
 * The course of the plan through its quarters, and its years' targets. Unlike units are not added: a
 * point is the mean over the indicators of the share of the whole target that is expected, or reached,
 * by then. No indicator counts for more than 100 %, so that one that is far beyond its target does not
 * hide others that are behind; what was not reported counts as nothing.
 */
export function courseOfPlan(
  { plan, definitions, actuals = actualsOfPlan(plan), asOf }: ProgressSubject,
  period: Period,
  { evenPaceFrom, daysOfGrace }: ProgressSettings = DEFAULT_PROGRESS_SETTINGS,
): PlanCourse {
  const reportsOf = reportsByIndicator(actuals);
  const figuresOf = figuresIn(plan);
  const lastYear = plan.span?.last ?? plan.years.at(-1) ?? null;
  const contexts = plan.indicators.flatMap((indicator): CourseContext[] => {
    const definition = definitions.get(indicator.id);
    if (definition === undefined || definition.measure === "qualitative") return [];
    const figures = figuresOf(indicator, definition, reportsOf(indicator.id));
    if (!hasTarget(figures)) return [];
    const context = { figures, definition, lastYear, evenPaceFrom };
    const known = figuresAt(figures, period, asOf);
    const { missing } = owedReports({ ...context, figures: known, daysOfGrace, asOf }, period);
    const yearsMissing = new Set(missing.map((each) => planYearOf(each, figures.yearStart)));
    return [{ ...context, yearsMissing }];
  });
  const aims = contexts.flatMap((context) => {
    const aim = wholeTarget(context);
    return aim !== null && aim > 0 ? [{ context, aim }] : [];
  });
  return {
    points:
      aims.length === 0
        ? []
        : pointsOf(plan, period).map((at) =>
            coursePoint(aims, at, { through: period, yearStart: plan.yearStart, asOf }),
          ),
    indicators: aims.length,
    years: plan.years.map((year) => yearTargets(contexts, year, { period, asOf })),
  };
}

interface CourseContext extends TargetContext {
  /** The years in which reports are missing. */
  readonly yearsMissing: ReadonlySet<number>;
}

interface Aim {
  readonly context: TargetContext;
  readonly aim: number;
}

function pointsOf({ years, yearStart }: Pick<Plan, "years" | "yearStart">, period: Period): Period[] {
  if (years.length <= MAX_YEARS_IN_QUARTERS) {
    return years.flatMap((year) => partsOf({ year }, "quarter", yearStart));
  }
  const running = reachOf(period, yearStart);
  return years.flatMap((year) =>
    year === running.year && running.through < 12 ? [period, { year }] : [{ year }],
  );
}

function coursePoint(
  aims: readonly Aim[],
  at: Period,
  {
    through,
    yearStart,
    asOf,
  }: { readonly through: Period; readonly yearStart: YearStart; readonly asOf: Day | undefined },
): CoursePoint {
  const mean = (valueOf: (context: TargetContext) => number | null): number =>
    clean(
      aims.reduce((sum, { context, aim }) => {
        return sum + shareOf(valueOf(context), aim, context.definition.direction);
      }, 0) / aims.length,
    );
  const place = comparePeriodEnds(at, through, yearStart);
  const isAsked = place === 0 || reachOf(at, yearStart).through === 12;
  const reached = ({ figures, definition }: TargetContext): number | null => {
    const known = isAsked ? figuresAt(figures, at, asOf) : withoutYear(figures, at);
    return actualToDate(known, definition.aggregation, at);
  };
  return {
    period: at,
    planned: mean((context) => expectedToDate(context, at)),
    reached: place <= 0 ? mean(reached) : null,
  };
}

/** In per cent, from 0 to 100. */
function shareOf(value: number | null, aim: number, direction: Direction): number {
  if (value === null) return 0;
  if (isMet(value, aim, direction)) return 100;
  return Math.max(0, ((direction === "decrease" ? aim / value : value / aim) || 0) * 100);
}

function isMet(value: number, aim: number, direction: Direction): boolean {
  return direction === "decrease" ? value <= aim : value >= aim;
}

/**
 * What became of each target of a year by a period's end. Nothing is missed before its year is over, also on the day of
 * asking, and nothing that is to come is not reported.
 */
function yearTargets(
  contexts: readonly CourseContext[],
  year: number,
  { period, asOf }: { readonly period: Period; readonly asOf: Day | undefined },
): YearTargets {
  const counts = { met: 0, partly: 0, missed: 0, unreported: 0, toCome: 0 };
  for (const context of contexts) {
    const fate = fateOf(context, year, { period, asOf });
    if (fate !== null) counts[fate]++;
  }
  return { year, ...counts };
}

function fateOf(
  context: CourseContext,
  year: number,
  { period, asOf }: { readonly period: Period; readonly asOf: Day | undefined },
): Exclude<keyof YearTargets, "year"> | null {
  const { figures, definition, yearsMissing } = context;
  const { yearStart } = figures;
  const target = targetOfYear(context, year);
  if (target === null || (target === 0 && definition.direction !== "decrease")) return null;
  const ownYear = planYearOf(period, yearStart);
  if (year > ownYear) return "toCome";
  const isOver =
    comparePeriodEnds({ year }, period, yearStart) <= 0 &&
    (asOf === undefined || hasEnded({ year }, asOf, yearStart));
  const actual =
    year === ownYear
      ? actualOfYear(figuresAt(figures, period, asOf), definition.aggregation, period)
      : actualOfYear(figures, definition.aggregation, { year });
  const isReached = actual !== null && isMet(actual, target, definition.direction);
  // What is to stay low can still rise.
  if (isReached && (isOver || definition.direction !== "decrease")) return "met";
  if (yearsMissing.has(year)) return "unreported";
  if (isOver) return actual === null ? "unreported" : "missed";
  const isBegun = actual !== null && (actual !== 0 || definition.direction === "decrease");
  return isBegun ? "partly" : "toCome";
}
