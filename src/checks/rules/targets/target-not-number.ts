import { readYesNo } from "../../../indicators";
import { quote } from "../../phrasing";
import type { ActionRule } from "../../rule";
import { numberIsDue, targetsOf } from "../../targets";
import { fixSlippedDigits } from "../../value-edit";

export const targetNotNumber: ActionRule = {
  id: "target-not-number",
  severity: "error",
  mayBeHabit: true,
  needs: "action",
  *find(context) {
    for (const target of targetsOf(context)) {
      if (target.value.state !== "text" || readYesNo(target.value.raw) !== null) continue;
      const due = numberIsDue(target);
      if (due === "no") continue;
      yield {
        cell: target.value.cell,
        about: target.indicator.id,
        leansOn: due === "inferred" ? target.definition : undefined,
        // The same words in a year's cell and in its quarters are one thing to be put right.
        cause: JSON.stringify([target.indicator.id, target.value.raw]),
        message: {
          id: "target-not-number",
          values: {
            text: quote(target.value.raw),
            indicator: quote(target.indicator.text),
            period: target.period,
          },
        },
        fixes:
          context.index.valueCell(target.value.cell)?.values.length === 1
            ? fixSlippedDigits(target.value)
            : [],
      };
    }
  },
};
