import type { Direction } from "../indicators/definition";
import type { Day, Period } from "../plan/period";
import { comparePeriodEnds, hasEnded, planYearOf } from "../plan/plan-year";
import { actualOfYear } from "./actual-to-date";
import { askedIndicators } from "./asked-indicators";
import { figuresAt } from "./figures";
import { owedReports } from "./owed-reports";
import type { ProgressSubject } from "./progress-subject";
import { DEFAULT_PROGRESS_SETTINGS, type ProgressSettings } from "./settings";
import { hasTarget, targetOfYear, type TargetContext } from "./target-to-date";

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

/** What became of the targets of each year of a plan, until a period's end. */
export function targetsOfYears(
  subject: ProgressSubject,
  period: Period,
  settings: ProgressSettings = DEFAULT_PROGRESS_SETTINGS,
): readonly YearTargets[] {
  const { plan, asOf } = subject;
  const contexts = askedIndicators(subject, settings).flatMap((asked): YearContext[] => {
    if (asked.definition.measure === "qualitative" || !hasTarget(asked.figures)) return [];
    const { missing } = owedReports({ ...asked, figures: figuresAt(asked.figures, period, asOf) }, period);
    const yearsMissing = new Set(missing.map((each) => planYearOf(each, plan.yearStart)));
    return [{ ...asked, yearsMissing }];
  });
  return plan.years.map((year) => yearTargets(contexts, year, { period, asOf }));
}

interface YearContext extends TargetContext {
  /** The years in which reports are missing. */
  readonly yearsMissing: ReadonlySet<number>;
}

function isMet(value: number, aim: number, direction: Direction): boolean {
  return direction === "decrease" ? value <= aim : value >= aim;
}

/**
 * What became of each target of a year by a period's end. Nothing is missed before its year is over, also on the day of
 * asking, and nothing that is to come is not reported.
 */
function yearTargets(
  contexts: readonly YearContext[],
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
  context: YearContext,
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
