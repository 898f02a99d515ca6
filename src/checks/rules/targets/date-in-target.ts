import { quote } from "../../phrasing";
import type { ActionRule } from "../../rule";
import { numberIsDue, targetsOf } from "../../targets";

export const dateInTarget: ActionRule = {
  id: "date-in-target",
  severity: "error",
  needs: "action",
  *find(context) {
    for (const target of targetsOf(context)) {
      const { value, indicator, definition, period } = target;
      if (value.state !== "number" || value.written !== "date") continue;
      const due = numberIsDue(target);
      if (due === "no") continue;
      yield {
        cell: value.cell,
        about: indicator.id,
        leansOn: due === "inferred" ? definition : undefined,
        // A row of dates is one thing to be asked about the indicator.
        cause: indicator.id,
        message: {
          id: "date-in-target",
          values: { date: quote(value.raw), indicator: quote(indicator.text), period },
        },
      };
    }
  },
};
