import { periodsWithoutReport } from "../../../checks";
import { reportsByIndicator, type IndicatorReports } from "../../../plan/actual";
import type { Period } from "../../../plan/period";
import { comparePeriodEnds } from "../../../plan/plan-year";
import { isReportOverdue, type IndicatorProgress, type ProgressStatus } from "../../../progress";
import type { Indicator } from "../../../plan/plan";
import type { SummaryContext } from "../subject";

/** An indicator that the meeting should speak about. */
export interface IndicatorAttention {
  readonly status: Extract<ProgressStatus, "offTrack" | "atRisk" | "noReport">;
  /** The periods that have ended and were not reported; those of other statuses are not looked for. */
  readonly unreported: readonly Period[];
  readonly isOverdue: boolean;
  readonly indicator: Indicator;
  readonly progress: IndicatorProgress;
}

/**
 * The indicators that need attention, the most pressing first: what is off track, by how little of its target is
 * met; then overdue reports; what is at risk; reports that are missing but not overdue yet. Within each the order is
 * the plan's, whose own mistakes are for its editors.
 */
export function attentionOf(context: SummaryContext): readonly IndicatorAttention[] {
  const { plan, progress } = context;
  const reportsOf = reportsByIndicator(context.actuals);
  const progressOf = new Map(progress.indicators.map((each) => [each.id, each]));
  const indicators = plan.indicators.flatMap((indicator): IndicatorAttention[] => {
    const own = progressOf.get(indicator.id);
    const status = own?.status;
    if (own === undefined || (status !== "offTrack" && status !== "atRisk" && status !== "noReport"))
      return [];
    const unreported =
      status === "noReport" ? unreportedPeriods(context, indicator, reportsOf(indicator.id)) : [];
    const isOverdue = unreported.some((period) =>
      isReportOverdue(period, context.asOf, context.settings, plan.yearStart),
    );
    return [{ status, unreported, isOverdue, indicator, progress: own }];
  });
  // A sort keeps the order of what weighs the same.
  return indicators.sort((a, b) => weight(a) - weight(b) || percentMet(a) - percentMet(b));
}

/** Those that have ended without a report; else the period itself, in which something was due. */
function unreportedPeriods(
  { definitions, asOf, period }: SummaryContext,
  indicator: Indicator,
  reports: IndicatorReports,
): readonly Period[] {
  const ended = periodsWithoutReport(indicator, reports, asOf, definitions.get(indicator.id)).filter(
    (each) => comparePeriodEnds(each, period, indicator.yearStart) <= 0,
  );
  return ended.length === 0 ? [period] : ended;
}

function weight({ status, isOverdue }: IndicatorAttention): number {
  switch (status) {
    case "offTrack":
      return 0;
    case "noReport":
      return isOverdue ? 1 : 3;
    case "atRisk":
      return 2;
  }
}

/** Where the ratio is undefined it says nothing, so such an indicator comes behind those that have one. */
const UNDEFINED_LAST = Number.MAX_VALUE;

function percentMet({ status, progress }: IndicatorAttention): number {
  return status === "noReport" ? 0 : (progress.percentMet ?? UNDEFINED_LAST);
}
