import { partsOfActions } from "../action-numbers";
import { quote } from "../phrasing";
import type { PlanRule } from "../rule";

export const agencyMissing: PlanRule = {
  id: "agency-missing",
  severity: "warning",
  needs: "plan",
  *find({ plan, index }) {
    const [column] = index.columns("responsibleAgencies");
    const isUsed = plan.actions.some(({ responsibleAgencies }) => responsibleAgencies.length > 0);
    if (column === undefined || !isUsed) return;
    const parts = partsOfActions(plan.actions, ({ responsibleAgencies }) => responsibleAgencies.length > 0);
    for (const action of plan.actions) {
      if (action.responsibleAgencies.length > 0 || parts.has(action)) continue;
      yield {
        cell: { ...action.cell, column: column.column },
        about: action.id,
        message: { id: "agency-missing", values: { action: quote(action.title) } },
      };
    }
  },
};
