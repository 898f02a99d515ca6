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
import { reportingParties, reportsByIndicator, type Actual, type IndicatorReports } from "../plan/actual";
import type { Indicator } from "../plan/plan";
import type { Frequency, IndicatorDefinition } from "../indicators/definition";
import { countingReports, partiesDue, partyKey } from "../indicators/parties";
import { quote } from "./phrasing";
import { hasEnded, targetOf } from "./reported";
import type { Found, ReportBounds, ReportContext } from "./rule";

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** The messages where some parties have reported and others have not. */
const OF_PARTIES = {
  "actual-missing": "actual-missing-party",
  "actual-overdue": "actual-overdue-party",
} as const;

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
  const reportsOf = reportsByIndicator(actuals);
  for (const indicator of plan.indicators) {
    const definition = definitions.get(indicator.id);
    if (definition?.measure === "qualitative" || index.isMisaligned(indicator.id)) continue;
    const reports = reportsOf(indicator.id);
    const missing = periodsWithoutReport(indicator, reports, asOf, definition).filter(
      (period) => isOverdue(period, asOf, bounds) === (rule === "actual-overdue"),
    );
    const last = missing.at(-1);
    if (last === undefined) continue;
    const parties = missingParties(reports, missing, definition);
    yield {
      cell: cellFor(indicator, last, reports.actuals),
      about: indicator.id,
      message: {
        id: parties.length === 0 ? rule : OF_PARTIES[rule],
        values: {
          indicator: quote(indicator.text),
          periods: missing.map(periodKey).join(", "),
          count: missing.length,
          ...(parties.length === 0 ? {} : { parties: parties.join(", ") }),
          ...(rule === "actual-overdue" ? { days: bounds.daysOfGrace } : {}),
        },
      },
    };
  }
}

/**
 * The periods of an indicator that have ended with a target above zero and without a report, in the
 * order of time. Where every party is to reach the target each owes its report, unless there is one of all
 * together; a part of a value that is entered once for all is none.
 */
export function periodsWithoutReport(
  indicator: Indicator,
  reports: IndicatorReports,
  on: Day,
  definition?: IndicatorDefinition,
): readonly Period[] {
  const { frequency } = definition ?? {};
  const owed = reportsOwed(reports, definition);
  return duePeriods(indicator, definition).filter(
    (period) => hasEnded(period, on) && !owed.every(({ actuals }) => isReported(period, actuals, frequency)),
  );
}

/** Reports of which a period has to have one; `party` is `null` where it may be of any party. */
interface OwedReport {
  readonly party: string | null;
  readonly actuals: readonly Actual[];
}

function reportsOwed(
  { actuals, parties }: IndicatorReports,
  definition: IndicatorDefinition | undefined,
): readonly OwedReport[] {
  if (definition === undefined) return [{ party: null, actuals }];
  const due = partiesDue(definition, { own: reportingParties(actuals), all: parties });
  if (due.size === 0) return [{ party: null, actuals: countingReports(definition, actuals) }];
  return Array.from(due, ([key, name]) => ({
    party: name,
    actuals: actuals.filter(({ party }) => party === null || partyKey(party) === key),
  }));
}

/** The parties without a report of one of the periods, where others have reported on them. */
function missingParties(
  reports: IndicatorReports,
  periods: readonly Period[],
  definition: IndicatorDefinition | undefined,
): readonly string[] {
  const owed = reportsOwed(reports, definition);
  const owes = ({ actuals }: OwedReport, period: Period): boolean =>
    !isReported(period, actuals, definition?.frequency);
  if (periods.every((period) => owed.every((each) => owes(each, period)))) return [];
  return owed
    .flatMap((each) => (periods.some((period) => owes(each, period)) ? (each.party ?? []) : []))
    .sort((a, b) => (a < b ? -1 : 1));
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
function duePeriods(indicator: Indicator, definition: IndicatorDefinition | undefined): readonly Period[] {
  const years = new Set([
    ...indicator.annualTargets.keys(),
    ...Array.from(indicator.quarterTargets.keys(), (key) => Number(key.slice(0, 4))),
  ]);
  const due = [...years].sort((a, b) => a - b).flatMap((year) => dueInYear(indicator, year, definition));
  return definition?.frequency === "once" ? due.slice(-1) : due;
}

function dueInYear(
  indicator: Indicator,
  year: number,
  definition: IndicatorDefinition | undefined,
): readonly Period[] {
  const { frequency } = definition ?? {};
  const isDue = (period: Period): boolean => (targetOf(indicator, period, definition) ?? 0) > 0;
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
  const blank = actuals.find(
    (actual) => actual.value.state === "blank" && periodKey(actual.period) === periodKey(period),
  );
  return blank?.value.cell ?? indicator.cell;
}
