import { combine } from "../indicators/measuring/aggregation";
import type { IndicatorDefinition } from "../indicators/definition";
import type { Period } from "../plan/period";
import { ofParts, reachOf, throughYear, type Reach } from "../indicators/measuring/dated-numbers";
import type { Figures } from "./figures";
import { isReportedByParts, wayOfTargets } from "../indicators/measuring/parts-of-year";
import { clean } from "../indicators/measuring/rounding";

/** What the targets of an indicator are read with. */
export interface TargetContext {
  readonly figures: Figures;
  readonly definition: IndicatorDefinition;
  /** The plan's last year; `null` if it names none. */
  readonly lastYear: number | null;
  /** Counts of this many a year and more are expected to grow evenly over the year. */
  readonly evenPaceFrom: number;
}

export function hasTarget({ overallTarget, targets }: Figures): boolean {
  return overallTarget !== null || targets.byKey.size > 0;
}

/**
 * The target of one year: that of its own column, else what its parts give; `null` if it has none. Where both
 * contradict each other, and what was achieved is known by the parts, the one that asks for more counts: against the
 * other a year whose quarters were done just as planned could be called exceeded.
 */
export function targetOfYear({ figures, definition }: TargetContext, year: number): number | null {
  const { targets } = figures;
  const own = targets.years.get(year)?.own;
  const { aggregation } = definition;
  const ofItsParts =
    ofParts(targets, wayOfTargets(targets, aggregation, year), throughYear(year))?.number ?? null;
  if (own === undefined || ofItsParts === null || !isReportedByParts(figures, aggregation, year))
    return own ?? ofItsParts;
  return definition.direction === "decrease" ? Math.min(own, ofItsParts) : Math.max(own, ofItsParts);
}

/**
 * The target that the period belongs to, from the beginning of the plan: through the period itself where
 * the plan sets targets for parts of that year, else through its year.
 */
export function targetToDate(context: TargetContext, period: Period): number | null {
  const reach = reachOf(period, context.figures.yearStart);
  return hasParts(context.figures, reach)
    ? expectedThrough(context, reach)
    : targetThroughYear(context, reach.year);
}

/**
 * What can be expected at the period's end: the targets of the years gone by, and of the running year the targets of
 * its parts that are over where the plan has them; else a linear pace for percentages and for counts of 8 a year and
 * more (a setting), and nothing before the year's end for milestones and smaller counts, so that a workshop planned for
 * 2024 is not due in its first quarter. A level that is only to be kept is expected at all times. `null` if nothing is
 * expected yet.
 */
export function expectedToDate(context: TargetContext, period: Period): number | null {
  return expectedThrough(context, reachOf(period, context.figures.yearStart));
}

function expectedThrough(context: TargetContext, reach: Reach): number | null {
  const { figures, definition } = context;
  const { year, through } = reach;
  if (through === 12) return targetThroughYear(context, year);
  if (isOverallOnly(figures)) return targetThroughYear(context, year - 1);
  const before = targetsOfYears(context, year - 1);
  const ofRunningYear = hasParts(figures, reach)
    ? (ofParts(figures.targets, wayOfTargets(figures.targets, definition.aggregation, year), reach)?.number ??
      null)
    : pacedTarget(context, before, reach);
  return combined(context, ofRunningYear === null ? before : [...before, ofRunningYear]);
}

/** What is expected of the running year's target by the end of one of its months. */
function pacedTarget(
  context: TargetContext,
  before: readonly number[],
  { year, through }: Reach,
): number | null {
  const target = context.figures.targets.years.get(year)?.own;
  if (target === undefined) return null;
  if (isKept(context.definition)) return target;
  const { measure, aggregation, direction } = context.definition;
  const from = aggregation === "sum" ? 0 : (combined(context, before) ?? context.figures.baseline);
  // A level that is to fall from an unknown height has no pace.
  if (from === null && direction === "decrease") return null;
  const start = from ?? 0;
  const isPaced =
    measure === "percentage" || (measure === "number" && Math.abs(target - start) >= context.evenPaceFrom);
  return isPaced && aggregation !== "constant" ? clean(start + ((target - start) * through) / 12) : null;
}

/** The first and the last year in which something falls due; `null` if nothing ever does. */
export function yearsDue({ figures, lastYear }: TargetContext): { first: number; last: number } | null {
  const years = isOverallOnly(figures) && lastYear !== null ? [lastYear] : yearsWithTargets(figures);
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/**
 * What is to be reached in the end (O of the decision table); of an overall target and of years that contradict it, the
 * one that asks for more. `null` if the plan's last year is not known.
 */
export function wholeTarget(context: TargetContext): number | null {
  const { figures, definition, lastYear } = context;
  const { overallTarget } = figures;
  const ofYears = lastYear === null ? null : targetToDate(context, { year: lastYear });
  if (overallTarget === null || ofYears === null) return overallTarget ?? ofYears;
  return definition.direction === "decrease"
    ? Math.min(overallTarget, ofYears)
    : Math.max(overallTarget, ofYears);
}

/**
 * Whether a target has fallen due by a period's end. A target of 0 is one where less is better or a level is to be kept,
 * and where the whole plan has no other: then there is to be none. Else it says that nothing is planned yet.
 */
export function hasFallenDue(context: TargetContext, period: Period): boolean {
  const expected = expectedToDate(context, period);
  if (expected === null) return false;
  return expected !== 0 || context.definition.direction !== "increase" || wholeTarget(context) === 0;
}

/** What is reached once and stays so: a milestone, or the highest value. */
export function isReachedOnce({ aggregation, measure }: IndicatorDefinition): boolean {
  return aggregation === "max" || measure === "milestone";
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

/** Whether there is a target of the whole plan and of none of its periods. */
export function isOverallOnly({ targets }: Figures): boolean {
  return targets.byKey.size === 0;
}

/** The targets of the years up to and with the last one, in order. */
function targetsOfYears(context: TargetContext, last: number): number[] {
  return yearsWithTargets(context.figures)
    .filter((year) => year <= last)
    .flatMap((year) => {
      const target = targetOfYear(context, year);
      return target === null ? [] : [target];
    });
}

/** In order. */
function yearsWithTargets({ targets }: Figures): number[] {
  return [...targets.years.keys()];
}

/** Whether a running year has targets for parts of it. */
function hasParts({ targets }: Figures, { year, through }: Reach): boolean {
  return through < 12 && (targets.years.get(year)?.parts.length ?? 0) > 0;
}

function combined({ definition }: TargetContext, numbers: readonly number[]): number | null {
  const number = combine(definition.aggregation, numbers);
  return number === null ? null : clean(number);
}
