import { deviationsIn } from "../../formulas/deviations";
import { listSome } from "../../phrasing";
import { defineRule } from "../../rule";

/** One finding for each form, which names its cells. */
export const formulaRangeShort = defineRule({
  id: "formula-range-short",
  matter: "contradiction",
  severity: "error",
  inDoubtfulPlan: "holds",
  needs: "plan",
  *find(context) {
    for (const deviation of deviationsIn(context)) {
      const [cell] = deviation.cells;
      if (deviation.kind !== "collects" || cell === undefined) continue;
      const { kind, what, changesNumber } = deviation.how;
      yield {
        cell,
        about: `${kind} ${what}`,
        severity: changesNumber ? undefined : "warning",
        message: "formula-range-short",
        values: { ...listSome(deviation.cells), formula: deviation.formula, kind, what },
      };
    }
  },
});
