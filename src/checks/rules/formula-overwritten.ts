import { groupBy, valuesOf } from "../plan-index";
import { formatValue } from "../phrasing";
import type { PlanRule } from "../rule";

/** From here on a column is one of formulas, and a number in it was typed over one. */
const LEAST_FORMULAS = 3;
const LEAST_SHARE = 0.7;

export const formulaOverwritten: PlanRule = {
  id: "formula-overwritten",
  severity: "warning",
  needs: "plan",
  *find({ plan }) {
    for (const placed of groupBy(valuesOf(plan), ({ column }) => column.column).values()) {
      const numbers = placed.flatMap(({ value, ...place }) =>
        value.state === "number" ? [{ value, ...place }] : [],
      );
      const formulas = numbers.flatMap(({ value }) => value.formula ?? []);
      const [example] = formulas;
      const isOfFormulas = formulas.length >= Math.max(LEAST_FORMULAS, numbers.length * LEAST_SHARE);
      if (!isOfFormulas || example === undefined) continue;
      for (const { value, column, about } of numbers) {
        if (value.formula !== null) continue;
        const values = { number: formatValue(value), head: column.head, formula: example };
        yield { cell: value.cell, about, message: { id: "formula-overwritten", values } };
      }
    }
  },
};
