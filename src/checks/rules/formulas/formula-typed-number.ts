import { deviationsIn } from "../../formulas/deviations";
import { formatNumber, listSome } from "../../phrasing";
import { defineRule } from "../../rule";

/** One finding for each form, which names its cells. */
export const formulaTypedNumber = defineRule({
  id: "formula-typed-number",
  matter: "contradiction",
  severity: "warning",
  inDoubtfulPlan: "holds",
  mayBeHabit: true,
  needs: "plan",
  *find(context) {
    for (const deviation of deviationsIn(context)) {
      const [cell] = deviation.cells;
      if (deviation.kind !== "typed" || cell === undefined) continue;
      const { formula, number, namesCells } = deviation;
      yield {
        cell,
        about: formula,
        message: namesCells ? "formula-typed-number" : "formula-typed-number-only",
        values: { ...listSome(deviation.cells), formula, number: formatNumber(number) },
      };
    }
  },
});
