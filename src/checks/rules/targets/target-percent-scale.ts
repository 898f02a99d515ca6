import { formatNumber, formatValue, quote } from "../../phrasing";
import { targetsInOddScale, type OddNumber } from "../../../indicators/measuring/percent-scale";
import type { Fix } from "../../finding";
import type { PlanIndex } from "../../plan-index";
import { defineRule } from "../../rule";
import { editNumber } from "../../value-edit";

export const targetPercentScale = defineRule({
  id: "target-percent-scale",
  matter: "entry",
  severity: "warning",
  inDoubtfulPlan: "holds",
  mayBeHabit: true,
  needs: "action",
  *find({ plan, definitions, index }) {
    for (const indicator of plan.indicators) {
      const definition = definitions.get(indicator.id);
      if (definition === undefined || index.isMisaligned(indicator.id)) continue;
      for (const odd of targetsInOddScale(indicator, definition)) {
        const { value, meant, example } = odd;
        if (index.isRepeated(indicator.id, value)) continue;
        yield {
          cell: value.cell,
          about: indicator.id,
          message: "target-percent-scale",
          values: {
            number: formatValue(value),
            example: formatValue(example),
            meant: formatNumber(meant, example.number >= 1),
            indicator: quote(indicator.text),
          },
          fixes: fixesFor(index, odd),
        };
      }
    }
  },
});

/** A plain number among per cents lacks the cell's format, which an edit of the value does not change. */
function fixesFor(index: PlanIndex, { value, meant }: OddNumber): readonly Fix[] {
  const edit = meant === value.number ? null : editNumber(index, value, meant);
  if (edit === null) return [];
  const values = { meant: formatNumber(meant, value.percent) };
  return [{ label: { id: "target-percent-scale-fix", values }, edits: [edit] }];
}
