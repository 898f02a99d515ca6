import { foldText } from "../../../plan/language/spelling/text-folding";
import type { CellReference } from "../../../plan/cell-reference";
import { kindOfMeaning } from "../../../plan/column-meaning";
import type { ColumnMeaning, Plan, PlanColumn } from "../../../plan/plan";
import { addressFrom, quote } from "../../phrasing";
import { cellKey } from "../../plan-index";
import type { PlanRule } from "../../rule";

export const columnDuplicate: PlanRule = {
  id: "column-duplicate",
  severity: "warning",
  needs: "plan",
  *find({ plan }) {
    for (const { cell, text, why, insteadRead } of plan.notRead) {
      if (why !== "duplicateColumn" || insteadRead === undefined) continue;
      const read = columnAt(plan, insteadRead);
      const likeness = likenessOf(text, read?.head ?? "");
      if (likeness === "none" || cellKey(cell) === cellKey(insteadRead)) continue;
      yield {
        cell,
        about: text,
        ...(likeness === "whole" && isOfOne(read) ? {} : { severity: "info" as const }),
        message: {
          id: "column-duplicate",
          values: { head: quote(text), cellRead: addressFrom(cell, insteadRead) },
        },
      };
    }
  },
};

/** "Target 2024" twice is a slip; "Forecast 2024" and "Is Cumulative" beside "Target 2024" are other columns, whatever they were taken for. */
function likenessOf(head: string, other: string): "whole" | "some" | "none" {
  const [words, others] = [wordsOf(head), wordsOf(other)];
  if (words.join(" ") === others.join(" ")) return "whole";
  // A year tells when, and not what.
  return words.some((word) => /\p{L}/u.test(word) && others.includes(word)) ? "some" : "none";
}

function wordsOf(head: string): readonly string[] {
  return foldText(head)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
}

function columnAt({ columns }: Plan, cell: CellReference): PlanColumn | undefined {
  return columns.find(({ column }) => column === cell.column);
}

/** Actuals and what is made of them may stand in a column for each period, under one head. */
function isOfOne(column: PlanColumn | undefined): boolean {
  return (
    column !== undefined && (kindOfMeaning(column.meaning) === "target" || ONES.includes(column.meaning))
  );
}

const ONES: readonly ColumnMeaning[] = ["indicator", "action", "baseline", "unit"];
