import type { Actual } from "../../plan/actual";
import { daysAfter, periodKey, type Day, type Period } from "../../plan/period";
import { comparePeriodEnds, periodEnd, planYearOf } from "../../plan/plan-year";
import type { Indicator } from "../../plan/plan";
import { subjectKey, type ReportSubject } from "../../plan/report-subject";
import { numberOf } from "../../plan/value";
import { owedOn, responsibleAgencies } from "../../progress";
import type { StudiedPlan } from "../study/studied-plan";

/** A report that is owed, can be given, or was given. */
export interface ReportToGive extends ReportSubject {
  readonly text: string;
  /** The responsible agencies of its action. */
  readonly agencies: readonly string[];
}

/** The reports that are missing of one period. */
export interface MissingOfPeriod {
  readonly period: Period;
  /** The day by which they were due. */
  readonly due: Day;
  readonly reports: readonly ReportToGive[];
}

/** What there is to report, each indicator and period once, in the order of the plan. */
export interface ReportsToGive {
  /** Whatever their period, that which is asked for first, then the latest first. */
  readonly missing: readonly MissingOfPeriod[];
  /** Of the period: those with a target first. */
  readonly open: readonly ReportToGive[];
  /** Of the period, by at least one of those who report. */
  readonly reported: readonly ReportToGive[];
}

/** What there is to report on a day: what is missing, and what else can be or was reported for a period. */
export function reportsToGive(
  study: StudiedPlan,
  { period, on }: { readonly period: Period; readonly on: Day },
): ReportsToGive {
  const { plan, settings } = study;
  const { ofAction } = responsibleAgencies(plan);
  const toGive = ({ id, text, action }: Indicator, of: Period): ReportToGive => ({
    indicator: id,
    period: of,
    text,
    agencies: ofAction.get(action) ?? [],
  });
  const owed = owedOn(study, on, settings.progress).flatMap(({ indicator, missing }) =>
    missing.map((each) => toGive(indicator, each)),
  );
  const missing = new Set(owed.map(subjectKey));
  const reported = reportedIn(study.actuals, period);
  const others = plan.indicators.filter(
    (indicator) => !missing.has(subjectKey({ indicator: indicator.id, period })),
  );
  const open = others.filter(({ id }) => !reported.has(id));
  return {
    missing: byPeriod(owed, { first: period, yearStart: plan.yearStart }).map((reports) => ({
      period: reports[0].period,
      due: daysAfter(periodEnd(reports[0].period, plan.yearStart), settings.progress.daysOfGrace),
      reports,
    })),
    open: [
      ...open.filter((each) => hasTargetIn(each, period)),
      ...open.filter((each) => !hasTargetIn(each, period)),
    ].map((each) => toGive(each, period)),
    reported: others.filter(({ id }) => reported.has(id)).map((each) => toGive(each, period)),
  };
}

/** The indicators of which something was reported for a period. */
function reportedIn(actuals: readonly Actual[], period: Period): ReadonlySet<string> {
  const key = periodKey(period);
  return new Set(
    actuals.flatMap(({ indicator, period: of, value }) =>
      periodKey(of) === key && value.state !== "blank" ? [indicator] : [],
    ),
  );
}

type SomeReports = readonly [ReportToGive, ...ReportToGive[]];

function byPeriod(
  owed: readonly ReportToGive[],
  { first, yearStart }: { readonly first: Period; readonly yearStart: Indicator["yearStart"] },
): readonly SomeReports[] {
  const groups = new Map<string, [ReportToGive, ...ReportToGive[]]>();
  for (const report of owed) {
    const key = periodKey(report.period);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [report]);
    else group.push(report);
  }
  const isFirst = ([{ period }]: SomeReports): number => Number(periodKey(period) === periodKey(first));
  return [...groups.values()].sort(
    (a, b) => isFirst(b) - isFirst(a) || comparePeriodEnds(b[0].period, a[0].period, yearStart),
  );
}

/** Whether a target above 0 is set for a period or its year. */
function hasTargetIn({ targets, yearStart }: Indicator, period: Period): boolean {
  const year = { year: planYearOf(period, yearStart) };
  return [period, year].some((each) => (numberOf(targets.get(periodKey(each))) ?? 0) > 0);
}
