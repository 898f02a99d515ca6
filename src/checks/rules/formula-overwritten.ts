import type { PlanColumn } from "../../plan/plan";
import type { NumberValue } from "../../indicators";
import { groupBy } from "../plan-index";
import { formatValue } from "../phrasing";
import type { Found, PlanRule } from "../rule";

/** From here on a column is one of formulas, and a number in it was typed over one. */
const LEAST_FORMULAS = 3;
const LEAST_SHARE = 0.7;

export const formulaOverwritten: PlanRule = {
  id: "formula-overwritten",
  severity: "warning",
  needs: "plan",
  *find({ plan }) {
    const cells = plan.indicatorRows.flatMap(({ valueCells }) => valueCells);
    for (const group of groupBy(cells, (cell) => cell.column.column).values()) {
      const numbers = group.flatMap(({ values }) => values).filter((value) => value.state === "number");
      const formulas = numbers.filter(({ formula }) => formula !== null);
      const isOfFormulas =
        formulas.length >= LEAST_FORMULAS && formulas.length >= numbers.length * LEAST_SHARE;
      const head = group[0]?.column;
      if (!isOfFormulas || head === undefined) continue;
      for (const typed of numbers.filter(({ formula }) => formula === null))
        yield report(typed, head, formulas[0]);
    }
  },
};

function report(typed: NumberValue, { head }: PlanColumn, example: NumberValue | undefined): Found {
  return {
    cell: typed.cell,
    message: {
      id: "formula-overwritten",
      values: { number: formatValue(typed), head, formula: example?.formula ?? "" },
    },
  };
}
