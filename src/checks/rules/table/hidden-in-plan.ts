import { columnLetters, formatCell } from "../../../plan/cell-reference";
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
    const notRead = new Set(plan.notRead.map(({ cell }) => formatCell(cell)));
    for (const { hidden, headCell, head, column: place } of plan.columns) {
      if (!hidden) continue;
      const id = notRead.has(formatCell(headCell)) ? "hidden-in-plan-unread" : "hidden-in-plan-column";
      const message = { id, values: { head, cellColumn: columnLetters(place) } } as const;
      yield { cell: headCell, about: head, message };
    }
  },
};
