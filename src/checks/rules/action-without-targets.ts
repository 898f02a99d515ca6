import type { Plan } from "../../plan/plan";
import { isStated } from "../plan-index";
import { quote } from "../phrasing";
import type { PlanRule } from "../rule";

export const actionWithoutTargets: PlanRule = {
  id: "action-without-targets",
  severity: "warning",
  needs: "plan",
  *find({ plan, index }) {
    const withTargets = actionsWithTargets(plan);
    for (const action of plan.actions) {
      if (index.indicatorsOf(action.id).length > 0 || withTargets.has(action.id)) continue;
      yield {
        cell: action.cell,
        about: action.id,
        message: { id: "action-without-targets", values: { action: quote(action.title) } },
      };
    }
  },
};

function actionsWithTargets({ indicatorRows }: Plan): ReadonlySet<string> {
  const rows = indicatorRows.filter(({ valueCells }) =>
    valueCells.some(({ values }) => values.some(isStated)),
  );
  return new Set(rows.map(({ action }) => action));
}
