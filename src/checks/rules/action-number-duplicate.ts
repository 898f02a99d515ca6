import { actionNumbers, formatParts, type ActionNumber } from "../action-numbers";
import { addressFrom } from "../phrasing";
import { groupBy } from "../plan-index";
import type { PlanRule } from "../rule";

export const actionNumberDuplicate: PlanRule = {
  id: "action-number-duplicate",
  severity: "error",
  needs: "plan",
  *find({ plan }) {
    const numbers = actionNumbers(plan.actions).filter(
      ({ parts, action }) => parts.length > 1 || action.objective !== "",
    );
    for (const [first, ...others] of groupBy(numbers, placeInPlan).values()) {
      if (first === undefined) continue;
      for (const { action } of others) {
        yield {
          cell: action.cell,
          about: action.id,
          message: {
            id: "action-number-duplicate",
            values: {
              number: formatParts(first.parts),
              cellFirst: addressFrom(action.cell, first.action.cell),
            },
          },
        };
      }
    }
  },
};

/** Plain numbers (1, 2, 3) may begin again under each objective. */
function placeInPlan({ parts, action }: ActionNumber): string {
  return parts.length > 1 ? formatParts(parts) : JSON.stringify([action.objective, formatParts(parts)]);
}
