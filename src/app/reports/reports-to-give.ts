import type { Actual } from "../../plan/actual";
import { daysAfter, periodKey, type Day, type Period } from "../../plan/period";
import { comparePeriodEnds, periodEnd, planYearOf } from "../../plan/plan-year";
import type { Indicator } from "../../plan/plan";
import { subjectKey, type ReportSubject } from "../../plan/report-subject";
import { numberOf } from "../../plan/value";
import type { ReportState } from "../../plan/report-state";
import { debtorsIn } from "../../progress";
import { saysStates, unagreedReports, unagreedUntil, type UnagreedReport } from "../../progress/agreement";
import { addTo } from "../../progress/grouping";
import { owedOf } from "../owed-of-plan";
import type { StudiedPlan } from "../study/studied-plan";

/** A report that is owed, can be given, or was given. */
export interface ReportToGive extends ReportSubject {
  readonly text: string;
  /** The responsible agencies of its action; of what only some parties owe, those of these. */
  readonly agencies: readonly string[];
  /** How far what was reported has come; left out where nobody says it. */
  readonly agreement?: Agreement;
}

/** How far the reports of all who report on one thing have come: that of them which is furthest from agreed. */
export interface Agreement {
  /** `null` where nobody says it of this one. */
  readonly state: ReportState | null;
  /** The parties whose agreement is missing. */
  readonly waitsFor: readonly string[];
  /** How many of them are not agreed. */
  readonly open: number;
}

/** The reports of one period. */
export interface ReportsOfPeriod {
  readonly period: Period;
  readonly reports: readonly ReportToGive[];
}

/** The reports that are missing of one period. */
export interface MissingOfPeriod extends ReportsOfPeriod {
  /** The day by which they were due. */
  readonly due: Day;
}

/** What there is to report, each indicator and period once, in the order of the plan. */
export interface ReportsToGive {
  /** Whatever their period, that which is asked for first, then the latest first. */
  readonly missing: readonly MissingOfPeriod[];
  /** Until the period's end and not agreed by all who have to, by their periods in the same order; none of them is missing. */
  readonly toAgree: readonly ReportsOfPeriod[];
  /** Of the period: those with a target first. */
  readonly open: readonly ReportToGive[];
  /** Of the period, by at least one of those who report, and agreed where states are said. */
  readonly reported: readonly ReportToGive[];
}

/** What there is to report on a day: what is missing, and what else can be or was reported for a period. */
export function reportsToGive(
  study: StudiedPlan,
  { period, on }: { readonly period: Period; readonly on: Day },
): ReportsToGive {
  const { plan, settings } = study;
  const debtorsOf = debtorsIn(plan, study.agencies);
  const { agreementOf, unagreed } = agreements(study, period);
  const toGive = (
    { id, text, action }: Indicator,
    of: Period,
    owing: readonly string[] = [],
  ): ReportToGive => {
    const subject = { indicator: id, period: of };
    const agreement = agreementOf.get(subjectKey(subject));
    const agencies = debtorsOf(action, owing);
    return { ...subject, text, agencies, ...(agreement === undefined ? {} : { agreement }) };
  };
  const order = { first: period, yearStart: plan.yearStart };
  const owed = owedOf(study, on).flatMap(({ indicator, missing, parties }) =>
    missing.map((each) => toGive(indicator, each, parties)),
  );
  const missing = new Set(owed.map(subjectKey));
  const toAgree = plan.indicators.flatMap((indicator) =>
    (unagreed.get(indicator.id) ?? [])
      .map((each) => toGive(indicator, each))
      .filter((each) => !missing.has(subjectKey(each))),
  );
  const listed = new Set([...missing, ...toAgree.map(subjectKey)]);
  const reported = reportedIn(study.actuals, period);
  const others = plan.indicators.filter(({ id }) => !listed.has(subjectKey({ indicator: id, period })));
  const open = others.filter(({ id }) => !reported.has(id));
  return {
    missing: byPeriod(owed, order).map((each) => ({
      ...each,
      due: daysAfter(periodEnd(each.period, plan.yearStart), settings.progress.daysOfGrace),
    })),
    toAgree: byPeriod(toAgree, order),
    open: [
      ...open.filter((each) => hasTargetIn(each, period)),
      ...open.filter((each) => !hasTargetIn(each, period)),
    ].map((each) => toGive(each, period)),
    reported: others.filter(({ id }) => reported.has(id)).map((each) => toGive(each, period)),
  };
}

/** How far reports have come, by what they are about; and the periods, until one ends, with some that are not agreed, by indicator. */
function agreements(study: StudiedPlan, until: Period) {
  const agreementOf = new Map<string, Agreement>();
  const unagreed = new Map<string, Period[]>();
  if (!saysStates(study.actuals)) return { agreementOf, unagreed };
  for (const actual of study.actuals)
    if (actual.report?.state === "agreed")
      agreementOf.set(subjectKey(actual), { state: "agreed", waitsFor: [], open: 0 });
  for (const each of unagreedUntil(unagreedReports(study), until, study.plan)) {
    const { indicator, period } = each.actual;
    const key = subjectKey(each.actual);
    const before = agreementOf.get(key);
    if ((before?.open ?? 0) === 0) addTo(unagreed, indicator, period);
    agreementOf.set(key, furthest(before, each));
  }
  return { agreementOf, unagreed };
}

/** From what is furthest from agreed to what is nearest. */
const FROM_AGREED: readonly (ReportState | null)[] = ["returned", null, "draft", "submitted", "agreed"];

function furthest(before: Agreement | undefined, { state, waitsFor }: UnagreedReport): Agreement {
  const open = (before?.open ?? 0) + 1;
  const isNearer =
    before !== undefined && before.open > 0 && FROM_AGREED.indexOf(before.state) < FROM_AGREED.indexOf(state);
  return isNearer ? { ...before, open } : { state, waitsFor, open };
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

function byPeriod(
  reports: readonly ReportToGive[],
  { first, yearStart }: { readonly first: Period; readonly yearStart: Indicator["yearStart"] },
): readonly ReportsOfPeriod[] {
  const groups = new Map<string, { readonly period: Period; readonly reports: ReportToGive[] }>();
  for (const report of reports) {
    const key = periodKey(report.period);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { period: report.period, reports: [report] });
    else group.reports.push(report);
  }
  const isFirst = ({ period }: ReportsOfPeriod): number => Number(periodKey(period) === periodKey(first));
  return [...groups.values()].sort(
    (a, b) => isFirst(b) - isFirst(a) || comparePeriodEnds(b.period, a.period, yearStart),
  );
}

/** Whether a target above 0 is set for a period or its year. */
function hasTargetIn({ targets, yearStart }: Indicator, period: Period): boolean {
  const year = { year: planYearOf(period, yearStart) };
  return [period, year].some((each) => (numberOf(targets.get(periodKey(each))) ?? 0) > 0);
}
