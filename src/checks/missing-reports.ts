import {
  compareDays,
  daysAfter,
  periodEnd,
  periodKey,
  type Day,
  type Period,
  type Quarter,
} from "../plan/period";
import type { CellReference } from "../plan/cell-reference";
import type { Actual } from "../plan/actual";
import type { Indicator } from "../plan/plan";
import type { Frequency } from "../indicators/definition";
import { groupBy } from "./plan-index";
import { quote } from "./phrasing";
import { hasEnded, targetOf } from "./reported";
import type { Found, ReportBounds, ReportContext } from "./rule";

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/**
 * Indicators with a target in a period that has ended and without a report of it: those whose days of
 * grace are over, or those that still have some. Each indicator once, with all its periods.
 */
export function* missingReports(
  context: ReportContext,
  rule: "actual-missing" | "actual-overdue",
): Iterable<Found> {
  const { plan, definitions, index, actuals, asOf, bounds } = context;
  if (asOf === undefined) return;
  const reported = groupBy(actuals, ({ indicator }) => indicator);
  for (const indicator of plan.indicators) {
    const { measure, frequency } = definitions.get(indicator.id) ?? {};
    if (measure === "qualitative" || index.isMisaligned(indicator.id)) continue;
    const ofIndicator = reported.get(indicator.id) ?? [];
    const missing = periodsWithoutReport(indicator, ofIndicator, asOf, frequency).filter(
      (period) => isOverdue(period, asOf, bounds) === (rule === "actual-overdue"),
    );
    const last = missing.at(-1);
    if (last === undefined) continue;
    yield {
      cell: cellFor(indicator, last, ofIndicator),
      about: indicator.id,
      message: {
        id: rule,
        values: {
          indicator: quote(indicator.text),
          periods: missing.map(periodKey).join(", "),
          count: missing.length,
          ...(rule === "actual-overdue" ? { days: bounds.daysOfGrace } : {}),
        },
      },
    };
  }
}

/**
 * The periods of an indicator that have ended with a target above zero and without a report, in the
 * order of time. `frequency` is how often a person confirmed that it is reported on.
 */
export function periodsWithoutReport(
  indicator: Indicator,
  actuals: readonly Actual[],
  on: Day,
  frequency?: Frequency,
): readonly Period[] {
  return duePeriods(indicator, frequency).filter(
    (period) => hasEnded(period, on) && !isReported(period, actuals, frequency),
  );
}

/** When reports are due in a year. Periods are no shorter than quarters, so monthly reports are due by quarter. */
const QUARTERS_DUE: Readonly<Record<Frequency, readonly Quarter[]>> = {
  monthly: QUARTERS,
  quarterly: QUARTERS,
  halfYearly: [2, 4],
  yearly: [],
  once: [],
};

/** The periods by which something is to be reached, as often as is reported; else as the plan divides its targets. */
function duePeriods(indicator: Indicator, frequency: Frequency | undefined): readonly Period[] {
  const years = new Set([
    ...indicator.annualTargets.keys(),
    ...Array.from(indicator.quarterTargets.keys(), (key) => Number(key.slice(0, 4))),
  ]);
  const due = [...years].sort((a, b) => a - b).flatMap((year) => dueInYear(indicator, year, frequency));
  return frequency === "once" ? due.slice(-1) : due;
}

function dueInYear(indicator: Indicator, year: number, frequency: Frequency | undefined): readonly Period[] {
  const isDue = (period: Period): boolean => (targetOf(indicator, period) ?? 0) > 0;
  const quarters = QUARTERS.map((quarter) => ({ year, quarter })).filter(isDue);
  if (frequency === undefined) return quarters.length > 0 ? quarters : [{ year }].filter(isDue);
  if (quarters.length === 0 && !isDue({ year })) return [];
  const ofFrequency = QUARTERS_DUE[frequency].map((quarter) => ({ year, quarter }));
  if (ofFrequency.length === 0) return [{ year }];
  // A quarter for which the plan sets no target, where it sets some, has nothing to report.
  return quarters.length === 0 || frequency === "halfYearly" ? ofFrequency : quarters;
}

/**
 * A year is reported by its quarters too, and a quarter by its year; half a year by either of its
 * quarters. That a period has none is also said.
 */
function isReported(
  { year, quarter }: Period,
  actuals: readonly Actual[],
  frequency: Frequency | undefined,
): boolean {
  const halfOf = (one: Quarter): number => Math.ceil(one / 2);
  return actuals.some(({ period, value }) => {
    if (value.state === "blank" || period.year !== year) return false;
    if (quarter === undefined || period.quarter === undefined || period.quarter === quarter) return true;
    return frequency === "halfYearly" && halfOf(period.quarter) === halfOf(quarter);
  });
}

function isOverdue(period: Period, asOf: Day, { daysOfGrace }: ReportBounds): boolean {
  return compareDays(asOf, daysAfter(periodEnd(period), daysOfGrace)) > 0;
}

/** The blank cell that waits for the report; where there is none, the indicator. */
function cellFor(indicator: Indicator, period: Period, actuals: readonly Actual[]): CellReference {
  const blank = actuals.find((actual) => periodKey(actual.period) === periodKey(period));
  return blank?.value.cell ?? indicator.cell;
}
