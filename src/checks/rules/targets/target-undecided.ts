import { quote } from "../../phrasing";
import { defineRule } from "../../rule";
import { targetsOf } from "../../targets";

export const targetUndecided = defineRule({
  id: "target-undecided",
  matter: "missing",
  severity: "warning",
  needs: "action",
  *find(context) {
    for (const { indicator, value, period } of targetsOf(context)) {
      if (value.state !== "undecided") continue;
      yield {
        cell: value.cell,
        about: indicator.id,
        // Who decides on an indicator decides on all its years.
        cause: indicator.id,
        message: "target-undecided",
        values: { text: quote(value.raw), indicator: quote(indicator.text), period },
      };
    }
  },
});
