import { listRows } from "../../phrasing";
import type { Plan } from "../../../plan/plan";
import { defineRule } from "../../rule";

export const blankRow = defineRule({
  id: "blank-row",
  matter: "form",
  severity: "info",
  needs: "plan",
  *find({ plan }) {
    if (plan.blankRows.length === 0) return;
    const inside = betweenActions(plan);
    const [row] = inside;
    // Where some of them set something off, or there are many, the plan has them by intent.
    const isSlip = inside.length <= MAX_SLIPS && inside.every((blank) => isWithinObjective(plan, blank));
    if (row === undefined || !isSlip) return;
    yield {
      cell: { sheet: plan.sheet, row, column: plan.columns[0]?.column ?? 0 },
      about: "rows",
      message: "blank-row",
      values: { count: inside.length, cellRows: listRows(inside) },
    };
  },
});

const MAX_SLIPS = 3;

/** Those below the first action and above the last; elsewhere they set off the header, totals, notes and signatures. */
function betweenActions({ sheet, actions, blankRows }: Plan): readonly number[] {
  const own = actions.filter(({ cell }) => cell.sheet === sheet);
  const first = own.reduce((least, { rows }) => Math.min(least, rows.first), Infinity);
  const last = own.reduce((most, { rows }) => Math.max(most, rows.last), 0);
  return blankRows.filter((blank) => blank > first && blank < last);
}

/**
 * Whether the row parts actions of one objective that are right above and below it, and does not set off another
 * objective or a title.
 */
function isWithinObjective({ sheet, actions, blankRows }: Plan, blank: number): boolean {
  const blanks = new Set(blankRows);
  let [above, below] = [blank - 1, blank + 1];
  while (blanks.has(above)) above -= 1;
  while (blanks.has(below)) below += 1;
  const own = actions.filter(({ cell }) => cell.sheet === sheet);
  const before = own.find(({ rows }) => rows.first <= above && above <= rows.last);
  const after = own.find(({ rows }) => rows.first <= below && below <= rows.last);
  return before !== undefined && before.objective === after?.objective;
}
