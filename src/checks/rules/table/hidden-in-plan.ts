import { listRows } from "../../phrasing";
import { defineRule } from "../../rule";

/** Hidden rows. Columns are hidden to see the others, and are meant: whoever hides a year knows that it is there. */
export const hiddenInPlan = defineRule({
  id: "hidden-in-plan",
  matter: "form",
  severity: "info",
  needs: "plan",
  *find({ plan }) {
    const [row] = plan.hiddenRows;
    if (row === undefined) return;
    yield {
      cell: { sheet: plan.sheet, row, column: plan.columns[0]?.column ?? 0 },
      about: "rows",
      message: "hidden-in-plan",
      values: { count: plan.hiddenRows.length, cellRows: listRows(plan.hiddenRows) },
    };
  },
});
