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
    if (definitions.get(indicator.id)?.measure === "qualitative" || index.isMisaligned(indicator.id))
      continue;
    const ofIndicator = reported.get(indicator.id) ?? [];
    const missing = periodsWithoutReport(indicator, ofIndicator, asOf).filter(
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

/** The periods of an indicator that have ended with a target above zero and without a report, in the order of time. */
export function periodsWithoutReport(
  indicator: Indicator,
  actuals: readonly Actual[],
  on: Day,
): readonly Period[] {
  return duePeriods(indicator).filter((period) => hasEnded(period, on) && !isReported(period, actuals));
}

/** The periods with a target above zero: quarters where a year has them, else years. */
function duePeriods(indicator: Indicator): readonly Period[] {
  const years = new Set([
    ...indicator.annualTargets.keys(),
    ...Array.from(indicator.quarterTargets.keys(), (key) => Number(key.slice(0, 4))),
  ]);
  const isDue = (period: Period): boolean => (targetOf(indicator, period) ?? 0) > 0;
  return [...years]
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const quarters = QUARTERS.map((quarter) => ({ year, quarter })).filter(isDue);
      return quarters.length > 0 ? quarters : [{ year }].filter(isDue);
    });
}

/** A year is reported by its quarters too, and a quarter by its year. That a period has none is also said. */
function isReported({ year, quarter }: Period, actuals: readonly Actual[]): boolean {
  return actuals.some(
    ({ period, value }) =>
      value.state !== "blank" &&
      period.year === year &&
      (quarter === undefined || period.quarter === undefined || period.quarter === quarter),
  );
}

function isOverdue(period: Period, asOf: Day, { daysOfGrace }: ReportBounds): boolean {
  return compareDays(asOf, daysAfter(periodEnd(period), daysOfGrace)) > 0;
}

/** The blank cell that waits for the report; where there is none, the indicator. */
function cellFor(indicator: Indicator, period: Period, actuals: readonly Actual[]): CellReference {
  const blank = actuals.find((actual) => periodKey(actual.period) === periodKey(period));
  return blank?.value.cell ?? indicator.cell;
}
