import { columnLetters, formatCell } from "@plan-of-action/xlsx/grid";
import type { ColumnMeaning, Plan, PlanColumn } from "../../../plan/plan";
import { listRows } from "../../phrasing";
import { defineRule } from "../../rule";

export const hiddenInPlan = defineRule({
  id: "hidden-in-plan",
  matter: "form",
  severity: "info",
  needs: "plan",
  *find({ plan }) {
    const [firstRow] = plan.hiddenRows;
    const column = plan.columns[0]?.column ?? 0;
    if (firstRow !== undefined) {
      yield {
        cell: { sheet: plan.sheet, row: firstRow, column },
        about: "rows",
        message: "hidden-in-plan-rows",
        values: { count: plan.hiddenRows.length, cellRows: listRows(plan.hiddenRows) },
      };
    }
    for (const { first, last } of runsOfHidden(plan)) {
      const cellColumn = columnLetters(first.column);
      const count = last.column - first.column + 1;
      const values = {
        count,
        cellColumn: count === 1 ? cellColumn : `${cellColumn}:${columnLetters(last.column)}`,
        head: first.header,
        lastHead: last.header,
      };
      yield { cell: first.headerCell, about: first.header, message: "hidden-in-plan-column", values };
    }
  },
});

/** Values in these are not counted. */
const ASIDE: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  "ignored",
  "remarks",
  "resources",
  "workplan",
]);

/** Hidden columns side by side that are read; of others nobody sees anything anywhere. */
interface HiddenColumns {
  readonly first: PlanColumn;
  readonly last: PlanColumn;
}

function runsOfHidden(plan: Plan): readonly HiddenColumns[] {
  const notRead = new Set(plan.notRead.map(({ cell }) => formatCell(cell)));
  const runs: HiddenColumns[] = [];
  for (const column of plan.columns) {
    if (!column.hidden || ASIDE.has(column.meaning) || notRead.has(formatCell(column.headerCell))) continue;
    const before = runs.at(-1);
    if (before?.last.column === column.column - 1) runs[runs.length - 1] = { ...before, last: column };
    else runs.push({ first: column, last: column });
  }
  return runs;
}
