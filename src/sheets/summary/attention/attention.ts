import { periodOfKey, type Period } from "../../../plan/period";
import type { IndicatorProgress, ProgressStatus } from "../../../progress";
import type { Indicator } from "../../../plan/plan";
import type { SummaryContext } from "../subject";

/** A status that the meeting should speak about. */
type PressingStatus = Extract<ProgressStatus, "offTrack" | "atRisk" | "lateReport" | "noReport">;

/** An indicator that the meeting should speak about. */
export interface IndicatorAttention {
  readonly status: PressingStatus;
  /** The periods whose reports are missing. */
  readonly unreported: readonly Period[];
  readonly indicator: Indicator;
  readonly progress: IndicatorProgress;
}

/**
 * The indicators that need attention, the most pressing first: what is off track, by how little of its target is
 * met; then missing reports; what is at risk. Within each the order is the plan's, whose own mistakes are for its
 * editors.
 */
export function attentionOf({ plan, progress }: SummaryContext): readonly IndicatorAttention[] {
  const progressOf = new Map(progress.indicators.map((each) => [each.id, each]));
  const indicators = plan.indicators.flatMap((indicator): IndicatorAttention[] => {
    const own = progressOf.get(indicator.id);
    if (own === undefined || !isPressing(own.status)) return [];
    return [{ status: own.status, unreported: own.missing.map(periodOfKey), indicator, progress: own }];
  });
  // A sort keeps the order of what weighs the same.
  return indicators.sort((a, b) => WEIGHTS[a.status] - WEIGHTS[b.status] || percentMet(a) - percentMet(b));
}

const WEIGHTS: Readonly<Record<PressingStatus, number>> = {
  offTrack: 0,
  noReport: 1,
  lateReport: 1,
  atRisk: 2,
};

function isPressing(status: ProgressStatus): status is PressingStatus {
  return status in WEIGHTS;
}

/** Where the ratio is undefined it says nothing, so such an indicator comes behind those that have one. */
const UNDEFINED_LAST = Number.MAX_VALUE;

function percentMet({ status, progress }: IndicatorAttention): number {
  return WEIGHTS[status] === WEIGHTS.noReport ? 0 : (progress.percentMet ?? UNDEFINED_LAST);
}
