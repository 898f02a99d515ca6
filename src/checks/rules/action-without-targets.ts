import type { JointAction, Plan } from "../../plan/plan";
import { partsOfActions } from "../action-numbers";
import { quote } from "../phrasing";
import type { Found, PlanRule } from "../rule";
import { statedTargets } from "../targets";

export const actionWithoutTargets: PlanRule = {
  id: "action-without-targets",
  severity: "warning",
  needs: "plan",
  *find({ plan }) {
    const followedUp = actionsFollowedUp(plan);
    const isFollowedUp = ({ id }: JointAction): boolean => followedUp.has(id);
    const without = plan.actions.filter((action) => !isFollowedUp(action));
    if (without.length === 0) return;
    const parts = partsOfActions(plan.actions, isFollowedUp);
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

/** The ids of the actions that have an indicator or a target. */
function actionsFollowedUp({ indicatorRows }: Plan): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const row of indicatorRows) {
    if (row.indicators.length > 0 || statedTargets(row).length > 0) ids.add(row.action);
  }
  return ids;
}
