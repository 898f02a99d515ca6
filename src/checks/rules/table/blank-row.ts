import { listRows } from "../../phrasing";
import type { Plan } from "../../../plan/plan";
import type { PlanRule } from "../../rule";

export const blankRow: PlanRule = {
  id: "blank-row",
  severity: "info",
  needs: "plan",
  *find({ plan }) {
    if (plan.blankRows.length === 0) return;
    const inside = plan.blankRows.filter((blank) => isWithinObjective(plan, blank));
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

/**
 * Whether the row parts actions of one objective that stand right above and below it. Elsewhere empty rows set off what
 * is new: a header, an objective, a title, and below the last action totals, notes and signatures.
 */
function isWithinObjective({ sheet, actions, blankRows }: Plan, blank: number): boolean {
  const blanks = new Set(blankRows);
  let [above, below] = [blank - 1, blank + 1];
  while (blanks.has(above)) above -= 1;
  while (blanks.has(below)) below += 1;
  const own = actions.filter(({ cell }) => cell.sheet === sheet);
  const before = own.find(({ rows }) => rows.first <= above && above <= rows.last);
  const after = own.find(({ rows }) => rows.first <= below && below <= rows.last);
  return before !== undefined && after !== undefined && before.objective === after.objective;
}
