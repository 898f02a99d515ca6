import { numberOf } from "../../../plan/value";
import { quote } from "../../phrasing";
import { defineRule, type ActionContext, type Found } from "../../rule";
import { targetsOf } from "../../targets";

export const targetZero = defineRule({
  id: "target-zero",
  matter: "form",
  severity: "info",
  inDoubtfulPlan: "waits",
  needs: "action",
  find(context) {
    const found = [...zerosIn(context)];
    // Where it is so again and again, 0 is how the plan says that nothing is planned.
    return found.length > MAX_SLIPS ? [] : found;
  },
});

const MAX_SLIPS = 3;

function* zerosIn(context: ActionContext): Iterable<Found> {
  for (const { indicator, definition, value, period } of targetsOf(context)) {
    if (period !== "overall" || numberOf(value) !== 0) continue;
    const isToFall = definition.direction === "decrease" || (numberOf(indicator.baseline) ?? 0) > 0;
    if (isToFall) continue;
    yield {
      cell: value.cell,
      about: indicator.id,
      message: "target-zero",
      values: { indicator: quote(indicator.text) },
    };
  }
}
