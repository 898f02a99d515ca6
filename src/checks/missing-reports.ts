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
import { isPursued } from "./plan-index";
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
  const late = lateIn(context, rule);
  const all = context.plan.indicators.filter(isPursued).length;
  const areMost = rule === "actual-overdue" && late.length * 2 > all;
  const days = rule === "actual-overdue" ? { days: context.bounds.daysOfGrace } : {};
  for (const { owed, periods, last, actuals } of late) {
    const { indicator, parties } = owed;
    const since = lastReportedOf(last, actuals, indicator);
    const ofPeriods = { periods: periods.map(periodKey).join(", "), parties: parties.join(", ") };
    yield {
      cell: cellFor(indicator, last, actuals),
      about: indicator.id,
      message: parties.length === 0 ? rule : OF_PARTIES[rule],
      values: {
        indicator: quote(indicator.text),
        periods: ofPeriods.periods,
        count: periods.length,
        ...(parties.length === 0 ? {} : { parties: ofPeriods.parties, isWhole: isWhole(owed) }),
        lastPeriod: since === null ? "none" : periodKey(since),
        ...days,
      },
      together: areMost
        ? { id: "actual-overdue-most", values: { late: late.length, all } }
        : {
            id: TOGETHER[rule],
            values: { ...ofPeriods, ofParties: parties.length === 0 ? "no" : "yes", ...days },
          },
    };
  }
}

/** The messages where many owe the same. */
const TOGETHER = {
  "actual-missing": "actual-missing-together",
  "actual-overdue": "actual-overdue-together",
} as const;

/** An indicator that is late with its reports, in order, with what was reported on it. */
interface LateIndicator {
  readonly owed: OwedOfIndicator;
  readonly periods: readonly Period[];
  readonly last: Period;
  readonly actuals: readonly Actual[];
}

function lateIn(context: ReportContext, rule: "actual-missing" | "actual-overdue"): readonly LateIndicator[] {
  const actualsOf = new Map<string, Actual[]>();
  for (const actual of context.counted) addTo(actualsOf, actual.indicator, actual);
  return owedIn(context).flatMap((owed) => {
    const { id } = owed.indicator;
    const actuals = actualsOf.get(id) ?? [];
    const periods = (rule === "actual-overdue" ? owed.missing : owed.awaited).filter(
      (period) => !actuals.some((actual) => isUnreadable(actual, period, owed)),
    );
    const last = periods.at(-1);
    return last === undefined || context.index.isMisaligned(id) ? [] : [{ owed, periods, last, actuals }];
  });
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
