import { formatValue, quote } from "../../phrasing";
import type { ActionRule } from "../../rule";
import { targetsOf } from "../../targets";

export const milestoneTargetImplausible: ActionRule = {
  id: "milestone-target-implausible",
  severity: "warning",
  mayBeHabit: true,
  needs: "action",
  *find(context) {
    for (const { indicator, definition, value } of targetsOf(context)) {
      if (definition.measure !== "milestone" || value.state !== "number" || value.written === "date")
        continue;
      // Parts of the way are written 0.5 or 50 %.
      if (value.percent || (value.number >= 0 && value.number <= 1)) continue;
      yield {
        cell: value.cell,
        about: indicator.id,
        leansOn: definition,
        // Whether something is counted is one question about the indicator.
        cause: indicator.id,
        message: {
          id: "milestone-target-implausible",
          values: { number: formatValue(value), indicator: quote(indicator.text) },
        },
      };
    }
  },
};
