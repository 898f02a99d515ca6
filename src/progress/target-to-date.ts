import { combine } from "../indicators/aggregation";
import type { IndicatorDefinition } from "../indicators/definition";
import { quarterKey, type Period, type Quarter } from "../plan/period";
import type { Figures } from "./figures";
import { clean } from "./rounding";

/** What the targets of an indicator are read with. */
export interface TargetContext {
  readonly figures: Figures;
  readonly definition: IndicatorDefinition;
  /** The plan's last year; `null` where it names none. */
  readonly lastYear: number | null;
  /** Counts of this many a year and more are expected to grow evenly over the year. */
  readonly evenPaceFrom: number;
}

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

export function hasTarget({ overallTarget, annualTargets, quarterTargets }: Figures): boolean {
  return overallTarget !== null || annualTargets.size > 0 || quarterTargets.size > 0;
}

/** The target of one year: that of its own column, else what its quarters give; `null` where it has none. */
export function targetOfYear({ figures, definition }: TargetContext, year: number): number | null {
  return (
    figures.annualTargets.get(year) ??
    combine(definition.aggregation, quarterTargetsThrough(figures, { year, quarter: 4 }))
  );
}

/**
 * The target that the period belongs to, from the beginning of the plan: through the period's quarter
 * where the plan sets targets for the quarters of that year, else through its year.
 */
export function targetToDate(context: TargetContext, period: Period): number | null {
  return hasQuarterTargets(context.figures, period)
    ? expectedToDate(context, period)
    : targetThroughYear(context, period.year);
}

/**
 * What can be expected at the period's end: the targets of the years gone by, and of the running year
 * its quarters' targets where the plan has them; else a linear pace for percentages and for counts of
 * 8 a year and more (a setting), and nothing before the year's end for milestones and smaller counts,
 * so that a workshop planned for 2024 is not due in its first quarter. A level that is only to be kept
 * is expected at all times. `null` where nothing is expected yet.
 */
export function expectedToDate(context: TargetContext, period: Period): number | null {
  const { year, quarter = 4 } = period;
  if (quarter === 4) return targetThroughYear(context, year);
  if (isOverallOnly(context.figures)) return targetThroughYear(context, year - 1);
  const before = targetsOfYears(context, year - 1);
  const ofRunningYear = hasQuarterTargets(context.figures, period)
    ? combine(context.definition.aggregation, quarterTargetsThrough(context.figures, period))
    : pacedTarget(context, before, { year, quarter });
  return combined(context, ofRunningYear === null ? before : [...before, ofRunningYear]);
}

/** What is expected of the running year's target by the end of one of its first three quarters. */
function pacedTarget(
  context: TargetContext,
  before: readonly number[],
  { year, quarter }: Required<Period>,
): number | null {
  const target = context.figures.annualTargets.get(year);
  if (target === undefined) return null;
  if (isKept(context.definition)) return target;
  const { measure, aggregation, direction } = context.definition;
  const from = aggregation === "sum" ? 0 : (combined(context, before) ?? context.figures.baseline);
  // A level that is to fall from an unknown height has no pace.
  if (from === null && direction === "decrease") return null;
  const start = from ?? 0;
  const isPaced =
    measure === "percentage" || (measure === "number" && Math.abs(target - start) >= context.evenPaceFrom);
  return isPaced && aggregation !== "constant" ? clean(start + ((target - start) * quarter) / 4) : null;
}

/** The first and the last year in which something falls due; `null` where nothing ever does. */
export function yearsDue({ figures, lastYear }: TargetContext): { first: number; last: number } | null {
  const years = isOverallOnly(figures) && lastYear !== null ? [lastYear] : yearsWithTargets(figures);
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** A level that is held all through the year rather than reached in its course. */
export function isKept({ aggregation, direction, measure }: IndicatorDefinition): boolean {
  return (
    aggregation === "average" ||
    (aggregation === "constant" && (measure === "percentage" || direction === "maintain")) ||
    (aggregation !== "sum" && direction === "maintain")
  );
}

function targetThroughYear(context: TargetContext, year: number): number | null {
  const { figures, definition, lastYear } = context;
  if (!isOverallOnly(figures)) return combined(context, targetsOfYears(context, year));
  const isDue = isKept(definition) || (lastYear !== null && year >= lastYear);
  return isDue ? figures.overallTarget : null;
}

function isOverallOnly({ annualTargets, quarterTargets }: Figures): boolean {
  return annualTargets.size === 0 && quarterTargets.size === 0;
}

/** The targets of the years up to and with the last one, in order. */
function targetsOfYears(context: TargetContext, last: number): number[] {
  return yearsWithTargets(context.figures)
    .filter((year) => year <= last)
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const target = targetOfYear(context, year);
      return target === null ? [] : [target];
    });
}

function yearsWithTargets({ annualTargets, quarterTargets }: Figures): number[] {
  const ofQuarters = Array.from(quarterTargets.keys(), (key) => Number(key.slice(0, 4)));
  return [...new Set([...annualTargets.keys(), ...ofQuarters])];
}

function hasQuarterTargets({ quarterTargets }: Figures, { year, quarter }: Period): boolean {
  return quarter !== undefined && QUARTERS.some((each) => quarterTargets.has(quarterKey(year, each)));
}

function quarterTargetsThrough({ quarterTargets }: Figures, { year, quarter = 4 }: Period): number[] {
  return QUARTERS.filter((each) => each <= quarter).flatMap((each) => {
    const target = quarterTargets.get(quarterKey(year, each));
    return target === undefined ? [] : [target];
  });
}

function combined({ definition }: TargetContext, numbers: readonly number[]): number | null {
  const number = combine(definition.aggregation, numbers);
  return number === null ? null : clean(number);
}
