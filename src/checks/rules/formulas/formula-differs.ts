import { deviationsIn } from "../../formulas/deviations";
import { addressFrom, listSome } from "../../phrasing";
import { defineRule } from "../../rule";

/** One finding for each form, which names its cells. */
export const formulaDiffers = defineRule({
  id: "formula-differs",
  matter: "contradiction",
  severity: "warning",
  inDoubtfulPlan: "holds",
  needs: "plan",
  *find(context) {
    for (const deviation of deviationsIn(context)) {
      const [cell] = deviation.cells;
      if (deviation.kind !== "differs" || cell === undefined) continue;
      const { formula, usual, count, all } = deviation;
      yield {
        cell,
        about: `${usual.form} ${cell.column}`,
        message: "formula-differs",
        values: {
          ...listSome(deviation.cells),
          formula,
          usual: usual.formula,
          cellUsual: addressFrom(cell, usual.cell),
          alike: count,
          all,
        },
      };
    }
  },
});
