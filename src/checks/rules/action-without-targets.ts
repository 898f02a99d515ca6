import { rememberByObject } from "../../indicators";
import type { JointAction } from "../../plan/plan";
import { partsOfOthers } from "../action-numbers";
import { quote } from "../phrasing";
import type { ActionContext, Found, PlanRule } from "../rule";
import { statedTargets } from "../targets";

export const actionWithoutTargets: PlanRule = {
  id: "action-without-targets",
  severity: "warning",
  needs: "plan",
  *find({ plan, groups }) {
    const without = groups.flatMap(actionsNotFollowedUp);
    if (without.length === 0) return;
    const parts = partsOfOthers(without, plan.actions);
    const found = without.filter((action) => !parts.has(action));
    const [first] = found;
    if (first === undefined) return;
    // Where most actions lack them, the plan sets targets at another level, and it is said once.
    if (found.length * 2 > plan.actions.length && found.length > 1) yield report(first, found.length);
    else for (const action of found) yield report(action, 1);
  },
};

function report({ id, cell, title }: JointAction, count: number): Found {
  const values = { action: quote(title), count };
  return { cell, about: id, message: { id: "action-without-targets", values } };
}

/** The actions that have neither an indicator nor a target. */
const actionsNotFollowedUp = rememberByObject(({ plan }: ActionContext): readonly JointAction[] => {
  const followedUp = new Set<string>();
  for (const row of plan.indicatorRows) {
    if (row.indicators.length > 0 || statedTargets(row).length > 0) followedUp.add(row.action);
  }
  return plan.actions.filter(({ id }) => !followedUp.has(id));
});
