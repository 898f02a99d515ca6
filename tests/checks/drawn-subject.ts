import type { CheckSubject } from "../../src/checks";
import { identifyRows, rollOfPlan, withOwnKeys } from "../../src/identity";
import { pairWithRoll } from "../../src/identity/pair-with-roll";
import { defineIndicators, type IndicatorDefinitions } from "../../src/indicators";
import type { Plan } from "../../src/plan/plan";
import { sinceOf } from "../changes/snapshot-of";
import { activitiesOf } from "./activities-of";
import { settledOf } from "./definitions-of";
import {
  agenciesIn,
  changedHeadersIn,
  notReadIn,
  isCalculatedByHand,
  leftOutIn,
  thenAndNow,
  versionsIn,
} from "./drawing";
import { formulasOf } from "./formulas-of";
import { planOf } from "./plan-of";
import { dayOf, reportsOf } from "./reports-of";
import { workplanOf } from "./workplan-of";

/** All that a drawing says of a workbook; a plan that was made otherwise takes the place of the drawn one. */
export function drawnSubject(
  drawing: string,
  drawn: Plan = planOfDrawing(drawing),
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
    notRead: notReadIn(now),
    versions: versionsIn(now),
    sheetsLeftOut: leftOutIn(now),
    changedHeaders: changedHeadersIn(now),
    calculatesByHand: isCalculatedByHand(now),
    agencies: agenciesIn(now),
    activities: activitiesOf(now, plan),
    formulas: formulasOf(plan),
    ...dayOf(drawing),
  };
}

/** The plan as it is now; where a summary was frozen before, its rows were recorded then. */
function planOfDrawing(drawing: string): Plan {
  const { then, now } = thenAndNow(drawing);
  const plan = planOf(now);
  if (then === null) return plan;
  return identifyRows(plan, rollOfPlan(withOwnKeys(planOf(then.drawing))), pairWithRoll);
}
