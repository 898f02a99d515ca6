import { actionNumbers } from "../../action-numbers";
import type { WorkplanRule } from "../../rule";

export const workplanUnknownAction: WorkplanRule = {
  id: "workplan-unknown-action",
  severity: "warning",
  needs: "workplan",
  *find({ workplan, plan }) {
    const known = new Set(actionNumbers(plan.actions).flatMap(({ text, whole }) => [text, whole]));
    const named = workplan.entries.flatMap(({ actions }) => actions);
    // Where the workplan counts by itself, its numbers are none of the plan's.
    if (named.filter((number) => known.has(number)).length * 2 < named.length) return;
    for (const { actions, cell, year, quarter } of workplan.entries) {
      for (const number of actions) {
        if (known.has(number)) continue;
        yield {
          cell,
          about: `${number} ${year}-${quarter ?? ""}`,
          cause: number,
          message: { id: "workplan-unknown-action", values: { number } },
        };
      }
    }
  },
};
