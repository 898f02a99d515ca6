import { cellKey } from "../plan-index";
import { quote } from "../phrasing";
import type { PlanRule } from "../rule";

/** `'[Budget.xlsx]Sheet 1'!A1`, `'C:\Plans\[Budget.xlsx]Sheet 1'!A1`, `[1]Sheet1!A1`; a table's `[Column]` has no `!` after it. */
const OTHER_WORKBOOK = /\[([^[\]]+)\][^[\]'!,()+*/]*'?!/u;

export const externalLink: PlanRule = {
  id: "external-link",
  severity: "warning",
  needs: "plan",
  *find({ plan }) {
    const seen = new Set<string>();
    for (const value of plan.indicatorRows.flatMap(({ valueCells }) =>
      valueCells.flatMap(({ values }) => values),
    )) {
      const workbook = value.state === "number" ? OTHER_WORKBOOK.exec(value.formula ?? "")?.[1] : undefined;
      if (workbook === undefined || seen.has(cellKey(value.cell))) continue;
      seen.add(cellKey(value.cell));
      yield { cell: value.cell, message: { id: "external-link", values: { workbook: quote(workbook) } } };
    }
  },
};
