import { namedTargets } from "../../../indicators";
import type { JointAction } from "../../../plan/plan";
import { partsOfOthers, wholesOfParts } from "../../action-numbers";
import { quote } from "../../phrasing";
import { isPursued, isStated, type PlanIndex } from "../../plan-index";
import { defineRule } from "../../rule";
import { isTitle } from "../actions/action-without-targets";

/** Whether something is to be measured or reached for it: an indicator of its own, or a target. */
function isFollowedUp({ id, title }: JointAction, { indicatorsOf }: PlanIndex): boolean {
  return indicatorsOf(id).some(
    (indicator) => indicator.text !== title || namedTargets(indicator).some(([, value]) => isStated(value)),
  );
}

/** Whether its indicators say that there is nothing to do: targets of 0 or N/A, and nothing reported. */
function isAtRest({ id }: JointAction, { indicatorsOf }: PlanIndex): boolean {
  const indicators = indicatorsOf(id);
  const areStated = indicators.some((each) => namedTargets(each).some(([, value]) => isStated(value)));
  return areStated && !indicators.some(isPursued);
}

export const agencyMissing = defineRule({
  id: "agency-missing",
  matter: "missing",
  severity: "warning",
  inDoubtfulPlan: "waits",
  mayBeHabit: true,
  needs: "plan",
  *find({ plan, index }) {
    const without = plan.actions.filter(({ responsibleAgencies }) => responsibleAgencies.length === 0);
    const isUsed = without.length < plan.actions.length;
    if (!isUsed) return;
    const parts = partsOfOthers(without, plan.actions);
    const wholes = wholesOfParts(plan.actions);
    for (const action of without) {
      const column = index.columnAt("responsibleAgencies", action.cell);
      if (column === null || parts.has(action) || wholes.has(action) || isAtRest(action, index)) continue;
      if (isTitle(plan, action) && !isFollowedUp(action, index)) continue;
      yield {
        cell: { ...action.cell, column: column.column },
        about: action.id,
        message: "agency-missing",
        values: { action: quote(action.title) },
      };
    }
  },
});
