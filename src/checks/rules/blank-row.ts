import { listRows } from "../phrasing";
import type { PlanRule } from "../rule";

export const blankRow: PlanRule = {
  id: "blank-row",
  severity: "info",
  needs: "plan",
  *find({ plan }) {
    const [row] = plan.blankRows;
    if (row === undefined) return;
    yield {
      cell: { sheet: plan.sheet, row, column: plan.columns[0]?.column ?? 0 },
      about: "rows",
      message: {
        id: "blank-row",
        values: { count: plan.blankRows.length, cellRows: listRows(plan.blankRows) },
      },
    };
  },
};
