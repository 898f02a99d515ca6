import type { CheckSubject } from "../../src/checks";
import { defineIndicators, type IndicatorDefinitions } from "../../src/indicators";
import type { Plan } from "../../src/plan/plan";
import { sinceOf } from "../changes/snapshot-of";
import { activitiesOf } from "./activities-of";
import { settledOf } from "./definitions-of";
import { agenciesIn, farAwayIn, isCalculatedByHand, leftOutIn, thenAndNow, versionsIn } from "./drawing";
import { formulasOf } from "./formulas-of";
import { planOf } from "./plan-of";
import { dayOf, reportsOf } from "./reports-of";
import { workplanOf } from "./workplan-of";

/** All that a drawing says of a workbook; a plan that was made otherwise takes the place of the drawn one. */
export function drawnSubject(
  drawing: string,
  drawn: Plan = planOf(thenAndNow(drawing).now),
  define?: (plan: Plan) => IndicatorDefinitions,
): CheckSubject {
  const { now } = thenAndNow(drawing);
  const settled = settledOf(now, drawn);
  const plan = settled?.plan ?? drawn;
  const reports = reportsOf(now, plan);
  return {
    plan,
    definitions: define?.(plan) ?? settled?.definitions ?? defineIndicators(plan),
    settled,
    workplan: workplanOf(now),
    reports,
    since: sinceOf(drawing, plan, reports),
    farAway: farAwayIn(now),
    versions: versionsIn(now),
    sheetsLeftOut: leftOutIn(now),
    calculatesByHand: isCalculatedByHand(now),
    agencies: agenciesIn(now),
    activities: activitiesOf(now, plan),
    formulas: formulasOf(plan),
    ...dayOf(drawing),
  };
}
