import { listRows } from "../../phrasing";
import type { PlanRule } from "../../rule";

export const blankRow: PlanRule = {
  id: "blank-row",
  severity: "info",
  needs: "plan",
  *find({ plan }) {
    if (plan.blankRows.length === 0) return;
    // Below the last action they set off totals, notes and signatures.
    const lastRow = plan.actions
      .filter(({ cell }) => cell.sheet === plan.sheet)
      .reduce((last, { rows }) => Math.max(last, rows.last), 0);
    const inside = plan.blankRows.filter((blank) => blank < lastRow);
    const [row] = inside;
    if (row === undefined) return;
    yield {
      cell: { sheet: plan.sheet, row, column: plan.columns[0]?.column ?? 0 },
      about: "rows",
      message: {
        id: "blank-row",
        values: { count: inside.length, cellRows: listRows(inside) },
      },
    };
  },
};
