import { daysAfter, type Day, type Period } from "../../plan/period";
import { comparePeriodEnds, periodEnd, planYearOf } from "../../plan/plan-year";
import {
  computeProgress,
  isBehind,
  isGood,
  lacksReport,
  type Progress,
  type ProgressStatus,
} from "../../progress";
import type { SummaryContext } from "./subject";

/** How the indicators stood before. */
export interface Then {
  readonly period: Period;
  /** The day of the last meeting; `null` where none was frozen, and what was reported of the last year tells. */
  readonly takenOn: Day | null;
  readonly statuses: ReadonlyMap<string, ProgressStatus>;
  /** Of those that were due, how many were on track or better. */
  readonly good: number;
  readonly due: number;
  /** Those that were due and neither good nor behind nor without a report: it was still to come. */
  readonly awaited: ReadonlySet<string>;
}

/** How the plan stood at the last meeting, else at the end of the last year; `null` where nothing tells it. */
export function thenOf(context: SummaryContext): Then | null {
  const { since = null } = context;
  if (since === null) return endOfLastYear(context);
  if (since.indicators.size === 0) return null;
  const statuses = new Map([...since.indicators].map(([id, { status }]) => [id, status]));
  return thenAt(since.period, since.takenOn, statuses, progressAt(context, since.period, since.takenOn));
}

function endOfLastYear(context: SummaryContext): Then | null {
  const { actuals, period, plan, settings } = context;
  const last: Period = { year: planYearOf(period, plan.yearStart) - 1 };
  const isReported = actuals.some(
    (actual) =>
      actual.value.state === "number" && comparePeriodEnds(actual.period, last, plan.yearStart) <= 0,
  );
  if (!plan.years.includes(last.year) || !isReported) return null;
  const reckoned = daysAfter(periodEnd(last, plan.yearStart), settings.daysOfGrace + 1);
  const progress = progressAt(context, last, reckoned);
  const statuses = new Map(progress.indicators.map(({ id, status }) => [id, status]));
  const then = thenAt(last, null, statuses, progress);
  return then.due === 0 ? null : then;
}

/** How the plan as it is now stood at a period's end, by what has been reported until then. */
function progressAt(
  { actuals, definitions, plan, settings }: SummaryContext,
  period: Period,
  asOf: Day,
): Progress {
  const until = actuals.filter((actual) => comparePeriodEnds(actual.period, period, plan.yearStart) <= 0);
  return computeProgress({ plan, definitions, actuals: until, asOf }, period, settings);
}

/** Whether what is due is neither good nor behind nor without a report: the report can still come in time. */
export function isAwaited(status: ProgressStatus): boolean {
  return !isGood(status) && !isBehind(status) && !lacksReport(status);
}

function thenAt(
  period: Period,
  takenOn: Day | null,
  statuses: Then["statuses"],
  { indicators }: Progress,
): Then {
  const due = indicators.filter(({ id, isDue }) => isDue && statuses.has(id));
  const isOf = (is: (status: ProgressStatus) => boolean) =>
    due.filter(({ id, status }) => is(statuses.get(id) ?? status));
  const awaited = new Set(isOf(isAwaited).map(({ id }) => id));
  return { period, takenOn, statuses, good: isOf(isGood).length, due: due.length, awaited };
}
