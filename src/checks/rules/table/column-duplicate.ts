import { foldText } from "../../../plan/language/spelling/text-folding";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import { kindOfMeaning } from "../../../plan/column-meaning";
import type { ColumnMeaning, Plan, PlanColumn } from "../../../plan/plan";
import { addressFrom, quote } from "../../phrasing";
import { cellKey } from "../../plan-index";
import { defineRule } from "../../rule";

export const columnDuplicate = defineRule({
  id: "column-duplicate",
  matter: "form",
  severity: "warning",
  inDoubtfulPlan: "waits",
  needs: "plan",
  *find({ plan }) {
    for (const { cell, text, why, insteadRead } of plan.notRead) {
      if (why !== "duplicateColumn" || insteadRead === undefined) continue;
      const read = columnAt(plan, insteadRead);
      // Actuals and what is made of them may be in a column for each period, under one header.
      if (!isOfOne(read) || cellKey(cell) === cellKey(insteadRead)) continue;
      // "Forecast 2024" next to "Target 2024" is another column, whatever it was taken for.
      if (wordsOf(text) !== wordsOf(read.header)) continue;
      yield {
        cell,
        about: text,
        message: "column-duplicate",
        values: { head: quote(text), cellRead: addressFrom(cell, insteadRead) },
      };
    }
  },
});

function wordsOf(header: string): string {
  return foldText(header)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

function columnAt({ columns }: Plan, cell: CellReference): PlanColumn | undefined {
  return columns.find(({ column }) => column === cell.column);
}

/** Whether a plan has one column of its kind. */
function isOfOne(column: PlanColumn | undefined): column is PlanColumn {
  return (
    column !== undefined && (kindOfMeaning(column.meaning) === "target" || ONES.includes(column.meaning))
  );
}

const ONES: readonly ColumnMeaning[] = ["indicator", "action", "baseline", "unit"];
