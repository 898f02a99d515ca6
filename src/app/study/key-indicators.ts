import { progressOf } from "../compute-progress";
import type { Plan } from "../../plan/plan";
import type { ReportingPeriod } from "../../plan/period";
import type { Progress } from "../../progress";
import type { StudiedPlan } from "./studied-plan";

/** Whether a plan has marks of key indicators. */
export function hasKeyIndicators({ plan }: Pick<StudiedPlan, "plan">): boolean {
  return plan.indicators.some(({ isKeyIndicator }) => isKeyIndicator === true);
}

/** A plan with its key indicators alone; `null` where none is marked. */
export function ofKeyIndicators<Study extends Pick<StudiedPlan, "plan">>(study: Study): Study | null {
  const { plan } = study;
  const indicators = plan.indicators.filter(({ isKeyIndicator }) => isKeyIndicator === true);
  return indicators.length === 0 ? null : { ...study, plan: { ...plan, indicators } };
}

/** What the first page of a summary tells of where it is limited to the key indicators; `null` where none is marked. */
export function keyIndicatorsAt(
  study: StudiedPlan,
  period: ReportingPeriod,
): { readonly plan: Plan; readonly progress: Progress<ReportingPeriod>; readonly of: number } | null {
  const limited = ofKeyIndicators(study);
  const of = study.plan.indicators.length;
  return limited === null ? null : { plan: limited.plan, progress: progressOf(limited, period), of };
}
