import { partsOfOthers } from "../../action-numbers";
import { quote } from "../../phrasing";
import type { PlanRule } from "../../rule";
import { isTitle } from "../actions/action-without-targets";

export const agencyMissing: PlanRule = {
  id: "agency-missing",
  severity: "warning",
  mayBeHabit: true,
  needs: "plan",
  *find({ plan, index }) {
    const [column] = index.columns("responsibleAgencies");
    const without = plan.actions.filter(({ responsibleAgencies }) => responsibleAgencies.length === 0);
    const isUsed = without.length < plan.actions.length;
    if (column === undefined || !isUsed || without.length === 0) return;
    const parts = partsOfOthers(without, plan.actions);
    for (const action of without) {
      if (parts.has(action) || (index.indicatorsOf(action.id).length === 0 && isTitle(plan, action)))
        continue;
      yield {
        cell: { ...action.cell, column: column.column },
        about: action.id,
        message: { id: "agency-missing", values: { action: quote(action.title) } },
      };
    }
  },
};
