import type { ActionNumber } from "../action-numbers";
import { addressFrom } from "../phrasing";
import { repeatedBy } from "../plan-index";
import type { PlanRule } from "../rule";

export const actionNumberDuplicate: PlanRule = {
  id: "action-number-duplicate",
  severity: "error",
  needs: "plan",
  *find({ numbers: all }) {
    const numbers = all.filter(({ parts, action }) => parts.length > 1 || action.objective !== "");
    for (const [first, ...others] of repeatedBy([numbers], placeInPlan).values()) {
      for (const { action } of others) {
        yield {
          cell: action.cell,
          about: action.id,
          message: {
            id: "action-number-duplicate",
            values: {
              number: first.text,
              cellFirst: addressFrom(action.cell, first.action.cell),
            },
          },
        };
      }
    }
  },
};

/** Plain numbers (1, 2, 3) may begin again under each objective. */
function placeInPlan({ parts, text, action }: ActionNumber): string {
  return parts.length > 1 ? text : JSON.stringify([action.objective, text]);
}
