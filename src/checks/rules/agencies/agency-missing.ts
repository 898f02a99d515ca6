import { namedTargets } from "../../../indicators";
import type { JointAction } from "../../../plan/plan";
import { partsOfOthers, wholesOfParts } from "../../action-numbers";
import { quote } from "../../phrasing";
import { isStated, type PlanIndex } from "../../plan-index";
import { defineRule } from "../../rule";
import { isTitle } from "../actions/action-without-targets";

/** Whether something is to be measured or reached for it: an indicator of its own, or a target. */
function isFollowedUp({ id, title }: JointAction, { indicatorsOf }: PlanIndex): boolean {
  return indicatorsOf(id).some(
    (indicator) => indicator.text !== title || namedTargets(indicator).some(([, value]) => isStated(value)),
  );
}

export const agencyMissing = defineRule({
  id: "agency-missing",
  matter: "missing",
  severity: "warning",
  mayBeHabit: true,
  needs: "plan",
  *find({ plan, index }) {
    const [column] = index.columns("responsibleAgencies");
    const without = plan.actions.filter(({ responsibleAgencies }) => responsibleAgencies.length === 0);
    const isUsed = without.length < plan.actions.length;
    if (column === undefined || !isUsed || without.length === 0) return;
    const parts = partsOfOthers(without, plan.actions);
    const wholes = wholesOfParts(plan.actions);
    for (const action of without) {
      if (parts.has(action) || wholes.has(action) || (isTitle(plan, action) && !isFollowedUp(action, index)))
        continue;
      yield {
        cell: { ...action.cell, column: column.column },
        about: action.id,
        message: "agency-missing",
        values: { action: quote(action.title) },
      };
    }
  },
});
