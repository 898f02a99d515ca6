import { compareDays, daysAfter, periodKey, type Day, type Period, type Quarter } from "../plan/period";
import { hasSpan, yearsOfValues } from "../plan/period-values";
import {
  comparePeriodEnds,
  contains,
  hasEnded,
  monthRange,
  partsOf,
  periodEnd,
  reachesEnd,
  type YearStart,
} from "../plan/plan-year";
import type { CellReference } from "../plan/cell-reference";
import { reportingParties, reportsByIndicator, type Actual, type IndicatorReports } from "../plan/actual";
import type { Indicator } from "../plan/plan";
import type { Frequency, IndicatorDefinition } from "../indicators/definition";
import { countingReports, partiesDue, partyKey } from "../indicators/measuring/parties";
import { quote } from "./phrasing";
import { targetOf } from "./reported";
import { combine, type ReportBounds } from "../indicators";
import { countedReport } from "../indicators/measuring/counted-report";
import type { Found, ReportContext } from "./rule";

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
      (period) =>
        isOverdue(period, { asOf, bounds, yearStart: plan.yearStart }) === (rule === "actual-overdue"),
    );
    const last = missing.at(-1);
    if (last === undefined) continue;
    const since = lastReportedOf(last, reports.actuals, indicator);
    const parties = missingParties({ indicator, definition }, reports, missing);
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
          lastPeriod: since === null ? "none" : periodKey(since),
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
  const owed = reportsOwed(reports, definition);
  return duePeriods(indicator, definition).filter(
    (period) =>
      hasEnded(period, on, indicator.yearStart) &&
      owed.some((each) => isOwed(period, each, { indicator, definition })),
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

/** An indicator as it is measured; `undefined` where that is not known. */
interface Defined {
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition | undefined;
}

function isOwed(period: Period, { actuals }: OwedReport, { indicator, definition }: Defined): boolean {
  const { yearStart } = indicator;
  return (
    !isReported(period, actuals, { frequency: definition?.frequency, yearStart }) &&
    !isReachedEarly(period, actuals, { indicator, definition })
  );
}

/** Whether the parts of a period have brought a count or a milestone to its target, so that no other report is needed. */
function isReachedEarly(
  period: Period,
  actuals: readonly Actual[],
  { indicator, definition }: Defined,
): boolean {
  if (definition?.direction !== "increase") return false;
  const { aggregation, measure } = definition;
  const isOnce = aggregation === "max" || measure === "milestone";
  const target = targetOf(indicator, period, definition);
  if (target === null || (!isOnce && aggregation !== "sum")) return false;
  const { yearStart } = indicator;
  const within = actuals.filter(({ period: part }) => contains(period, part, yearStart));
  const numbers = within.flatMap((actual) => {
    const isPart = within.some((other) => other !== actual && isPartOf(actual, other, yearStart));
    return isPart ? [] : (countedReport(indicator, definition, actual.value)?.number ?? []);
  });
  return (combine(isOnce ? "max" : "sum", numbers) ?? 0) >= target;
}

/** Whether one party reported a longer period too. */
function isPartOf(part: Actual, whole: Actual, yearStart: YearStart): boolean {
  const isLonger = periodKey(part.period) !== periodKey(whole.period);
  const isOfSame = partyKey(part.party ?? "") === partyKey(whole.party ?? "");
  return isLonger && isOfSame && contains(whole.period, part.period, yearStart);
}

/** The last part of a period that was reported; `null` where nothing of it was. */
function lastReportedOf(period: Period, actuals: readonly Actual[], { yearStart }: Indicator): Period | null {
  const within = actuals.filter(
    ({ period: part, value }) => value.state !== "blank" && contains(period, part, yearStart),
  );
  const [last] = within.map((actual) => actual.period).sort((a, b) => comparePeriodEnds(b, a, yearStart));
  return last ?? null;
}

/** The parties without a report of one of the periods, where others have reported on them. */
function missingParties(
  { indicator, definition }: Defined,
  reports: IndicatorReports,
  periods: readonly Period[],
): readonly string[] {
  const owed = reportsOwed(reports, definition);
  const owes = (each: OwedReport, period: Period): boolean => isOwed(period, each, { indicator, definition });
  if (periods.every((period) => owed.every((each) => owes(each, period)))) return [];
  return owed
    .flatMap((each) => (periods.some((period) => owes(each, period)) ? (each.party ?? []) : []))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** When reports are due in a year of which the plan sets no targets for parts; those of months by quarter. */
const QUARTERS_DUE: Readonly<Record<Frequency, readonly Quarter[]>> = {
  monthly: QUARTERS,
  quarterly: QUARTERS,
  halfYearly: [2, 4],
  yearly: [],
  once: [],
};

/** The periods by which something is to be reached, as often as is reported; else as the plan divides its targets. */
function duePeriods(indicator: Indicator, definition: IndicatorDefinition | undefined): readonly Period[] {
  const years = yearsOfValues(indicator.targets, indicator.yearStart);
  const due = years.flatMap((year) => dueInYear(indicator, year, definition));
  return definition?.frequency === "once" ? due.slice(-1) : due;
}

function dueInYear(
  indicator: Indicator,
  year: number,
  definition: IndicatorDefinition | undefined,
): readonly Period[] {
  const { frequency } = definition ?? {};
  const isDue = (period: Period): boolean => (targetOf(indicator, period, definition) ?? 0) > 0;
  const parts = partsDue(indicator, year, isDue);
  if (frequency === undefined) return parts.length > 0 ? parts : [{ year }].filter(isDue);
  if (parts.length === 0 && !isDue({ year })) return [];
  const ofFrequency = QUARTERS_DUE[frequency].map((quarter) => ({ year, quarter }));
  if (ofFrequency.length === 0) return [{ year }];
  if (parts.length === 0 || frequency === "halfYearly") return ofFrequency;
  // A quarter for which the plan sets no target, where it sets some, has nothing to report.
  return frequency === "quarterly" && parts.some(({ month }) => month !== undefined)
    ? ofFrequency.filter((quarter) => parts.some((part) => contains(quarter, part, indicator.yearStart)))
    : parts;
}

/** The parts of a year by the end of which something is due, of the shortest that the plan sets targets for. */
function partsDue(
  { targets, yearStart }: Indicator,
  year: number,
  isDue: (period: Period) => boolean,
): readonly Period[] {
  for (const span of ["month", "quarter", "half"] as const) {
    if (!hasSpan(targets, span)) continue;
    const parts = partsOf({ year }, span, yearStart).filter(isDue);
    if (parts.length > 0) return parts;
  }
  return [];
}

/**
 * A part is reported by its year, and a year by a part with which it ends; where reports are due twice a year, half a
 * year by either of its quarters. That a period has none is also said.
 */
function isReported(
  period: Period,
  actuals: readonly Actual[],
  { frequency, yearStart }: { readonly frequency: Frequency | undefined; readonly yearStart: YearStart },
): boolean {
  const { year, quarter } = period;
  const isOfHalf = frequency === "halfYearly" && quarter !== undefined;
  const whole: Period = isOfHalf ? { year, half: quarter <= 2 ? 1 : 2 } : period;
  return actuals.some(
    ({ period: reported, value }) =>
      value.state !== "blank" &&
      (isOfHalf
        ? contains(whole, reported, yearStart) || contains(reported, whole, yearStart)
        : reachesEnd(monthRange(reported, yearStart), monthRange(whole, yearStart))),
  );
}

function isOverdue(
  period: Period,
  {
    asOf,
    bounds,
    yearStart,
  }: { readonly asOf: Day; readonly bounds: ReportBounds; readonly yearStart: YearStart },
): boolean {
  return compareDays(asOf, daysAfter(periodEnd(period, yearStart), bounds.daysOfGrace)) > 0;
}

/** The blank cell that waits for the report; where there is none, the indicator. */
function cellFor(indicator: Indicator, period: Period, actuals: readonly Actual[]): CellReference {
  const blank = actuals.find(
    (actual) => actual.value.state === "blank" && periodKey(actual.period) === periodKey(period),
  );
  return blank?.value.cell ?? indicator.cell;
}
