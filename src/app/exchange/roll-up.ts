import { planStanding, type PlanStanding } from "../../exchange/roll-up/plan-standing";
import { withCountedReports } from "../reports/counted-reports";
import type { Message } from "../../plan/message";
import type { Period } from "../../plan/period";
import { coversYearOf } from "../../plan/plan-year";
import { progressOf } from "../compute-progress";
import { isReportForm, type NoPlan, type StudiedPlan } from "../study/studied-plan";

export {
  overviewSheets,
  type OverviewSubject,
  type UnreadPlan,
} from "../../exchange/roll-up/overview-sheets";
export { percentagesOfPlans } from "../../exchange/roll-up/percentages-of-plans";
export {
  partsOfPlans,
  smallSumsOf,
  withAllShown,
  type PartOfPlans,
} from "../../exchange/roll-up/parts-of-plans";
export { ofKeyIndicators } from "../study/key-indicators";
export type { PlanStanding } from "../../exchange/roll-up/plan-standing";

/** In short, why a file without a plan is not in what is written of many. */
export function unreadWithoutPlan({ lookedAt }: NoPlan): Message {
  return { id: isReportForm(lookedAt) ? "unread-form" : "unread-no-plan" };
}

/**
 * How a plan stands at a period's end, for the overview of many; where it has not the period's year, the years that it has.
 * Counts of parts below `suppressBelow` are marked as not to be shown.
 */
export function standingOf(
  study: StudiedPlan,
  period: Period,
  { name, suppressBelow = null }: { readonly name: string; readonly suppressBelow?: number | null },
): PlanStanding | { readonly years: readonly number[] } {
  if (!coversYearOf(study.plan, period)) return { years: study.plan.years };
  return planStanding(withCountedReports(study), progressOf(study, period), { name, suppressBelow });
}
