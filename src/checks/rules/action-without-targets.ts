import type { JointAction, Plan } from "../../plan/plan";
import { partsOfActions } from "../action-numbers";
import { isStated } from "../plan-index";
import { quote } from "../phrasing";
import type { Found, PlanRule } from "../rule";

export const actionWithoutTargets: PlanRule = {
  id: "action-without-targets",
  severity: "warning",
  needs: "plan",
  *find({ plan, index }) {
    const withTargets = actionsWithTargets(plan);
    const isFollowedUp = ({ id }: JointAction): boolean =>
      index.indicatorsOf(id).length > 0 || withTargets.has(id);
    const parts = partsOfActions(plan, isFollowedUp);
    const found = plan.actions.filter((action) => !isFollowedUp(action) && !parts.has(action));
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

function actionsWithTargets({ indicatorRows }: Plan): ReadonlySet<string> {
  const rows = indicatorRows.filter(({ valueCells }) =>
    valueCells.some(({ values }) => values.some(isStated)),
  );
  return new Set(rows.map(({ action }) => action));
}
