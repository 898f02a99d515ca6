import { periodKey, type Period } from "../plan/period";
import { contains, comparePeriodEnds } from "../plan/plan-year";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { Actual } from "../plan/actual";
import type { Indicator } from "../plan/plan";
import { rememberByObject } from "../indicators";
import { countedReport } from "../indicators/measuring/counted-report";
import { owedOn, type OwedOfIndicator } from "../progress";
import { addTo } from "../progress/grouping";
import { quote } from "./phrasing";
import type { Found, ReportContext } from "./rule";

/** The messages where some parties have reported and others have not. */
const OF_PARTIES = {
  "actual-missing": "actual-missing-party",
  "actual-overdue": "actual-overdue-party",
} as const;

/** Both rules ask for the same. */
const owedIn = rememberByObject((context: ReportContext): readonly OwedOfIndicator[] => {
  const { asOf, counted, bounds } = context;
  return asOf === undefined ? [] : owedOn({ ...context, actuals: counted }, asOf, bounds);
});

/**
 * Indicators that owe a report of a period that has ended: those whose days of grace are over, which every list of
 * missing reports has, or those that still have some. Each indicator once, with all its periods. Where something is in
 * place of a number, another check says that it is none.
 */
export function* missingReports(
  context: ReportContext,
  rule: "actual-missing" | "actual-overdue",
): Iterable<Found> {
  const { index, bounds } = context;
  const actualsOf = new Map<string, Actual[]>();
  for (const actual of context.counted) addTo(actualsOf, actual.indicator, actual);
  for (const owed of owedIn(context)) {
    const { indicator, parties } = owed;
    if (index.isMisaligned(indicator.id)) continue;
    const actuals = actualsOf.get(indicator.id) ?? [];
    const periods = (rule === "actual-overdue" ? owed.missing : owed.awaited).filter(
      (period) => !actuals.some((actual) => isUnreadable(actual, period, owed)),
    );
    const last = periods.at(-1);
    if (last === undefined) continue;
    const since = lastReportedOf(last, actuals, indicator);
    yield {
      cell: cellFor(indicator, last, actuals),
      about: indicator.id,
      message: parties.length === 0 ? rule : OF_PARTIES[rule],
      values: {
        indicator: quote(indicator.text),
        periods: periods.map(periodKey).join(", "),
        count: periods.length,
        ...(parties.length === 0 ? {} : { parties: parties.join(", "), isWhole: isWhole(owed) }),
        lastPeriod: since === null ? "none" : periodKey(since),
        ...(rule === "actual-overdue" ? { days: bounds.daysOfGrace } : {}),
      },
    };
  }
}

/** Whether what others reported counts without those that owe. */
function isWhole({ definition }: OwedOfIndicator): "yes" | "no" {
  return definition.partyParts === "each" ? "no" : "yes";
}

/**
 * Whether something was reported for just the period, of which another check says that it counts as nothing; "TBD"
 * and "no data" promise a report.
 */
function isUnreadable(
  { period: reported, value }: Actual,
  period: Period,
  { indicator, definition }: OwedOfIndicator,
): boolean {
  const isOfPeriod = !PROMISES.includes(value.state) && periodKey(reported) === periodKey(period);
  return isOfPeriod && countedReport(indicator, definition, value) === null;
}

const PROMISES: readonly Actual["value"]["state"][] = ["blank", "undecided", "notApplicable"];

/** The last part of a period that was reported; `null` if nothing of it was. */
function lastReportedOf(period: Period, actuals: readonly Actual[], { yearStart }: Indicator): Period | null {
  const within = actuals.filter(
    ({ period: part, value }) => value.state !== "blank" && contains(period, part, yearStart),
  );
  const [last] = within.map((actual) => actual.period).sort((a, b) => comparePeriodEnds(b, a, yearStart));
  return last ?? null;
}

/** The cell that waits for the report; where there is none, the indicator. */
function cellFor(indicator: Indicator, period: Period, actuals: readonly Actual[]): CellReference {
  const waiting = actuals.find(
    (actual) => PROMISES.includes(actual.value.state) && periodKey(actual.period) === periodKey(period),
  );
  return waiting?.value.cell ?? indicator.cell;
}
