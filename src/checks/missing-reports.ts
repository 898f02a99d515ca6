import { compareDays, periodEnd, periodKey, type Day, type Period, type Quarter } from "../plan/period";
import type { CellReference } from "../plan/cell-reference";
import type { Actual } from "../plan/actual";
import type { Indicator } from "../plan/plan";
import { groupBy } from "./plan-index";
import { quote } from "./phrasing";
import { hasEnded, targetOf } from "./reported";
import type { Found, ReportContext } from "./rule";

/** Days after a period's end until its report is overdue, as for the progress. */
const DAYS_OF_GRACE = 15;
const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/**
 * Indicators with a target in a period that has ended and without a report of it: those whose days of
 * grace are over, or those that still have some. Each indicator once, with all its periods.
 */
export function* missingReports(
  context: ReportContext,
  rule: "actual-missing" | "actual-overdue",
): Iterable<Found> {
  const { plan, definitions, index, reports, asOf } = context;
  if (asOf === undefined) return;
  const reported = groupBy(reports.all, ({ indicator }) => indicator);
  for (const indicator of plan.indicators) {
    if (definitions.get(indicator.id)?.measure === "qualitative" || index.isMisaligned(indicator.id))
      continue;
    const ofIndicator = reported.get(indicator.id) ?? [];
    const missing = duePeriods(indicator)
      .filter((period) => hasEnded(period, asOf) && !isReported(period, ofIndicator))
      .filter((period) => isOverdue(period, asOf) === (rule === "actual-overdue"));
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
        },
      },
    };
  }
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

function isOverdue(period: Period, asOf: Day): boolean {
  const { year, month, day } = periodEnd(period);
  const due = new Date(Date.UTC(year, month - 1, day + DAYS_OF_GRACE));
  const last = { year: due.getUTCFullYear(), month: due.getUTCMonth() + 1, day: due.getUTCDate() };
  return compareDays(asOf, last) > 0;
}

/** The blank cell that waits for the report; where there is none, the indicator. */
function cellFor(indicator: Indicator, period: Period, actuals: readonly Actual[]): CellReference {
  const blank = actuals.find((actual) => periodKey(actual.period) === periodKey(period));
  return blank?.value.cell ?? indicator.cell;
}
