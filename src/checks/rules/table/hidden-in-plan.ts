import { columnLetters } from "../../../plan/cell-reference";
import { listRows } from "../../phrasing";
import type { PlanRule } from "../../rule";

export const hiddenInPlan: PlanRule = {
  id: "hidden-in-plan",
  severity: "info",
  needs: "plan",
  *find({ plan }) {
    const [firstRow] = plan.hiddenRows;
    const column = plan.columns[0]?.column ?? 0;
    if (firstRow !== undefined) {
      yield {
        cell: { sheet: plan.sheet, row: firstRow, column },
        about: "rows",
        message: {
          id: "hidden-in-plan-rows",
          values: { count: plan.hiddenRows.length, cellRows: listRows(plan.hiddenRows) },
        },
      };
    }
    for (const { hidden, headCell, head, column: place } of plan.columns) {
      if (!hidden) continue;
      yield {
        cell: headCell,
        about: head,
        message: { id: "hidden-in-plan-column", values: { head, cellColumn: columnLetters(place) } },
      };
    }
  },
};
