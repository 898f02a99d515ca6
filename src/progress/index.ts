import type { IndicatorDefinition } from "../indicators/definition";
import { partyKey } from "../indicators/measuring/parties";
import type { IndicatorReports } from "../plan/actual";
import { periodKey, periodOfKey, type Period, type PeriodKey } from "../plan/period";
import { comparePeriodEnds, planYearOf } from "../plan/plan-year";
import { partiesOfActions } from "./agencies";
import { askedIndicators, type AskedIndicator } from "./asked-indicators";
import { actualOfPeriod, actualOfYear, actualsOfParties, amountToDate } from "./actual-to-date";
import { decide, statusAtLast, type RowId } from "./decision-table";
import { figuresAt, type Figures } from "./figures";
import { progressByParty } from "./party-progress";
import { percentMet, progressFromBaseline } from "../indicators/measuring/percent-met";
import type { IndicatorProgress, Progress, ProgressStatus } from "./progress";
import {
  isBehind,
  rollUp,
  rollUpByAction,
  rollUpByAgency,
  rollUpByObjective,
  rollUpByParty,
  type PartyProgress,
} from "./roll-up";
import type { ProgressSubject } from "./progress-subject";
import { DEFAULT_PROGRESS_SETTINGS, type ProgressSettings } from "./settings";
import { standingFacts, type StandingFacts } from "./standing-facts";
import { duePeriods, partiesBehind } from "./owed-reports";
import { targetOfYear, targetToDate } from "./target-to-date";

export { debtorsIn, partiesNamed, responsibleAgencies } from "./agencies";
export { targetsOfYears, type YearTargets } from "./targets-of-years";
export { DECISION_TABLE, type RowId } from "./decision-table";
export { owedOn, type OwedOfIndicator } from "./owed-on-day";
export { reportDueBy } from "./owed-reports";
export { DEFAULT_PROGRESS_SETTINGS, type ProgressSettings } from "./settings";
export { hasTargets, isBehind, isGood, lacksReport, rollUp } from "./roll-up";
export { partsToDate, type PartToDate, type SubjectOfParts } from "./parts";
export { shownParts } from "./shown-parts";
export { isSmallCount, SMALL_COUNT, type ShownAs } from "./small-counts";
export {
  figuresOfPeriods,
  trackIndicators,
  type ShownFigure,
  type TrackedIndicator,
  type TrackedPart,
  type TrackingTable,
} from "./tracking";
export {
  STATUSES,
  type Headline,
  type IndicatorProgress,
  type Progress,
  type ProgressStatus,
  type RollUp,
  type StatusCounts,
  type TargetAndActual,
} from "./progress";

/**
 * How the plan stands at the end of a period: target, expected and actual to date, per cent met and status of each
 * indicator, and the counts by objective, action, responsible agency, party and year. Formulas and thresholds are
 * reported, with their sources, where they are computed.
 */
export function computeProgress<At extends Period>(
  subject: ProgressSubject,
  period: At,
  settings: ProgressSettings = DEFAULT_PROGRESS_SETTINGS,
): Progress<At> {
  const { plan, agencies = null } = subject;
  const partiesOfAction = partiesOfActions(plan, agencies);
  const contexts = askedIndicators(subject, settings).map((asked): IndicatorContext => ({
    ...asked,
    parties: partiesOfAction.get(asked.indicator.action) ?? [],
  }));
  const ownYear = planYearOf(period, plan.yearStart);
  const progressAt = (end: Period) => contexts.map((context) => indicatorProgress(context, end, settings));
  const standings = contexts.map((context) => ({
    context,
    progress: indicatorProgress(context, period, settings),
  }));
  const indicators = standings.map(({ progress }) => progress);
  const ofParties = standings.map((standing) => partiesOf(standing, period, settings));
  return {
    period,
    indicators,
    total: rollUp(indicators),
    objectives: rollUpByObjective(plan, indicators),
    actions: rollUpByAction(plan, indicators),
    agencies: rollUpByAgency(plan, indicators),
    parties: rollUpByParty(ofParties.flat()),
    withoutParty: rollUp(indicators.filter((_, place) => ofParties[place]?.length === 0)),
    years: plan.years
      .filter((year) => year <= ownYear)
      .map((year) => ({
        year,
        ...rollUp(ofYearAlone(year < ownYear ? progressAt({ year }) : indicators)),
      })),
  };
}

interface IndicatorContext extends AskedIndicator {
  /** The parties of the agencies of its action. */
  readonly parties: readonly string[];
}

/** How an indicator stands for each of its parties. */
function partiesOf(
  { context, progress }: { readonly context: IndicatorContext; readonly progress: IndicatorProgress },
  period: Period,
  settings: ProgressSettings,
): readonly PartyProgress[] {
  const { indicator, reports, figuresOf, asOf } = context;
  const parties = [...context.parties, ...context.figures.owing.map(({ name }) => name)];
  const progressOfPart = (definition: IndicatorDefinition, part: IndicatorReports) => {
    const figures = figuresOf(indicator, definition, part);
    return indicatorProgress({ ...context, figures, definition }, period, settings);
  };
  const progressOwedBy = (party: string) => {
    const { figures } = context;
    const owing = figures.owing.filter(({ name }) => partyKey(name) === partyKey(party));
    return owing.length === 0
      ? progress
      : indicatorProgress({ ...context, figures: { ...figures, owing } }, period, settings);
  };
  const { yearStart } = context.figures;
  return progressByParty(
    {
      ...{ definition: context.definition, reports, parties, yearStart, asOf },
      ...{ progressOfPart, progressOwedBy },
    },
    period,
  );
}

/** The same with the percentages of the year's own target. */
function ofYearAlone(indicators: readonly IndicatorProgress[]): IndicatorProgress[] {
  return indicators.map((progress) => ({ ...progress, percentMet: progress.year.percentMet }));
}

function indicatorProgress(
  context: IndicatorContext,
  period: Period,
  settings: ProgressSettings,
): IndicatorProgress {
  const { definition } = context;
  const { aggregation, direction } = definition;
  const figures = figuresAt(context.figures, period, context.asOf);
  const known = { ...context, figures };
  const ownYear = planYearOf(period, figures.yearStart);
  const target = targetToDate(context, period);
  const facts = standingFacts(known, period);
  const { expected, actual, percent } = facts;
  const { row, status } = decide(facts, settings);
  const against = (achieved: number | null, aim: number | null) => ({
    target: aim,
    actual: achieved,
    // What came too late is no 100 %.
    percentMet: late === null ? percentMet(achieved, aim, direction) : null,
  });
  const late = lateOf(figures, status);
  const ofYear = actualOfYear(figures, aggregation, period);
  const amount = definition.measure === "percentage" ? amountToDate(figures, aggregation, period) : null;
  const isApart = definition.partyParts === "apart";
  const byParty = isApart ? actualsOfParties(figures, aggregation, period) : [];
  const isYearLeftOut = figures !== context.figures && ofYear === null;
  return {
    id: context.indicator.id,
    target,
    actual,
    percentMet: late === null ? percent : null,
    expected,
    fraction: amount?.fraction ?? null,
    putTogether: byParty.length > 1 ? "apart" : (amount?.putTogether ?? null),
    byParty,
    progressFromBaseline: progressFromBaseline(actual, target, figures.baseline),
    status,
    row,
    reason: facts.isCancelled ? "cancelled" : null,
    isDue: facts.isDue || isBehind(status),
    soFar: soFarOf(facts, row, settings),
    missing: facts.missing.map(periodKey),
    owedBy: partiesBehind(known, period),
    refused: refusedReports(figures, [...facts.missing, ...facts.awaited]),
    awaited: facts.awaited.map(periodKey),
    next: facts.next === null ? null : { target: facts.next.target, by: periodKey(facts.next.by) },
    since: sinceOf(known, period, { row, status, settings }),
    late,
    reported: actualOfPeriod(figures, aggregation, period),
    ofWholeYear: isYearLeftOut ? (context.figures.actuals.years.get(ownYear)?.own ?? null) : null,
    year: against(ofYear, targetOfYear(context, ownYear)),
    overall: against(actual, figures.overallTarget),
  };
}

/** What is in place of the reports of some periods, each text once. */
function refusedReports({ refused }: Figures, periods: readonly Period[]): readonly string[] {
  const owed = new Set(periods.map(periodKey));
  return [...new Set(refused.flatMap(({ period, text }) => (owed.has(periodKey(period)) ? [text] : [])))];
}

/** When a milestone was to be reached and when it was, where that was later. */
function lateOf(
  { reachedBy, actuals, yearStart }: Figures,
  status: ProgressStatus,
): IndicatorProgress["late"] {
  if (reachedBy === null || (status !== "done" && status !== "exceeded")) return null;
  const [first] = [...actuals.byKey]
    .flatMap(([key, number]) => (number >= 1 ? [periodOfKey(key)] : []))
    .sort((one, other) => comparePeriodEnds(one, other, yearStart));
  const isLate = first !== undefined && comparePeriodEnds(first, periodOfKey(reachedBy), yearStart) > 0;
  return isLate ? { due: reachedBy, reached: periodKey(first) } : null;
}

/** How an indicator stood by its last report, where its period's is awaited or missing. */
function soFarOf(facts: StandingFacts, row: RowId, settings: ProgressSettings): IndicatorProgress["soFar"] {
  if ((row !== "6" && row !== "8") || facts.last === null) return null;
  const status = statusAtLast(facts, settings);
  return status === null ? null : { status, until: periodKey(facts.last.period) };
}

/** Since which due period an indicator that is behind has been so. */
function sinceOf(
  context: IndicatorContext,
  period: Period,
  {
    row,
    status,
    settings,
  }: { readonly row: RowId; readonly status: ProgressStatus; readonly settings: ProgressSettings },
): PeriodKey | null {
  if (row !== "7" || !isBehind(status)) return null;
  const run: Period[] = [];
  for (const earlier of [...duePeriods(context, period)].reverse()) {
    const there = decide(standingFacts(context, earlier), settings);
    if (there.row !== "7" || there.status !== status) break;
    run.push(earlier);
  }
  const first = run.at(-1);
  return run.length < 2 || first === undefined ? null : periodKey(first);
}
