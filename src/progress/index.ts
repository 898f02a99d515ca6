import { plainCount, type IndicatorDefinition } from "../indicators/definition";
import { actualsOfPlan, reportsByIndicator, type IndicatorReports } from "../plan/actual";
import type { Day, Period } from "../plan/period";
import { planYearOf } from "../plan/plan-year";
import type { Indicator } from "../plan/plan";
import { partiesOfActions } from "./agencies";
import { actualOfPeriod, actualOfYear, actualToDate } from "./actual-to-date";
import { isReportMissing } from "./missing-report";
import { figuresAt, figuresIn, type ReadFigures } from "./figures";
import { progressByParty } from "./party-progress";
import { percentMet, progressFromBaseline } from "../indicators/measuring/percent-met";
import type { IndicatorProgress, Progress } from "./progress";
import {
  rollUp,
  rollUpByAction,
  rollUpByAgency,
  rollUpByObjective,
  rollUpByParty,
  type PartyProgress,
} from "./roll-up";
import type { ProgressSubject } from "./progress-subject";
import { DEFAULT_PROGRESS_SETTINGS, type ProgressSettings } from "./settings";
import { statusOf } from "./status";
import { expectedToDate, hasTarget, targetOfYear, targetToDate, type TargetContext } from "./target-to-date";

export { partiesOfActions, responsibleAgencies } from "./agencies";
export { courseOfPlan, type CoursePoint, type PlanCourse, type YearTargets } from "./course";
export { isReportOverdue } from "./overdue";
export { DEFAULT_PROGRESS_SETTINGS, type ProgressSettings } from "./settings";
export { hasTargets, rollUp } from "./roll-up";
export { isMetEarly, statusReason, type StatusReason } from "./status-reason";
export { trackIndicators, type TrackedIndicator, type TrackingTable } from "./tracking";
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
 * How the plan stands at the end of a period: target, expected and actual to date, per cent met and
 * status of each indicator, and the counts by objective, action, responsible agency, party and year. Formulas and
 * thresholds are told, with their sources, where they are computed.
 */
export function computeProgress<At extends Period>(
  { plan, definitions, actuals = actualsOfPlan(plan), agencies = null, asOf }: ProgressSubject,
  period: At,
  settings: ProgressSettings = DEFAULT_PROGRESS_SETTINGS,
): Progress<At> {
  const reportsOf = reportsByIndicator(actuals);
  const figuresOf = figuresIn(plan);
  const partiesOfAction = partiesOfActions(plan, agencies);
  const lastYear = plan.span?.last ?? plan.years.at(-1) ?? null;
  const contexts = plan.indicators.map((indicator): IndicatorContext => {
    const definition = definitions.get(indicator.id) ?? plainCount(indicator);
    const reports = reportsOf(indicator.id);
    const figures = figuresOf(indicator, definition, reports);
    return {
      indicator,
      reports,
      figures,
      figuresOf,
      definition,
      parties: partiesOfAction.get(indicator.action) ?? [],
      lastYear,
      evenPaceFrom: settings.evenPaceFrom,
      asOf,
    };
  });
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

interface IndicatorContext extends TargetContext {
  readonly indicator: Indicator;
  readonly reports: IndicatorReports;
  readonly figuresOf: ReadFigures;
  /** The parties of the agencies of its action. */
  readonly parties: readonly string[];
  readonly asOf: Day | undefined;
}

/** How an indicator stands for each of its parties. */
function partiesOf(
  { context, progress }: { readonly context: IndicatorContext; readonly progress: IndicatorProgress },
  period: Period,
  settings: ProgressSettings,
): readonly PartyProgress[] {
  const { indicator, reports, figuresOf, parties, asOf } = context;
  const progressOfPart = (definition: IndicatorDefinition, part: IndicatorReports) => {
    const figures = figuresOf(indicator, definition, part);
    return indicatorProgress({ ...context, figures, definition }, period, settings);
  };
  const { yearStart } = context.figures;
  return progressByParty(
    { progress, definition: context.definition, reports, parties, progressOfPart, yearStart, asOf },
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
  const ownYear = planYearOf(period, figures.yearStart);
  const target = targetToDate(context, period);
  const expected = expectedToDate(context, period);
  const actual = actualToDate(figures, aggregation, period);
  const against = (achieved: number | null, aim: number | null) => ({
    target: aim,
    actual: achieved,
    percentMet: percentMet(achieved, aim, direction),
  });
  const ofYear = actualOfYear(figures, aggregation, period);
  const isYearLeftOut = figures !== context.figures && ofYear === null;
  const standing = {
    hasTarget: hasTarget(figures),
    direction,
    expected,
    actual,
    isReportMissing: isReportMissing({ ...context, figures }, period, { expected, actual }),
  };
  return {
    id: context.indicator.id,
    ...against(actual, target),
    expected,
    progressFromBaseline: progressFromBaseline(actual, target, figures.baseline),
    status: statusOf(standing, settings),
    reported: actualOfPeriod(figures, aggregation, period),
    ofWholeYear: isYearLeftOut ? (context.figures.actuals.years.get(ownYear)?.own ?? null) : null,
    year: against(ofYear, targetOfYear(context, ownYear)),
    overall: against(actual, figures.overallTarget),
  };
}
