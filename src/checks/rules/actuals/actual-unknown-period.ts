import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

/** Reports of an indicator of the plan for no time that can be determined. */
export const actualUnknownPeriod = defineRule({
  id: "actual-unknown-period",
  matter: "entry",
  severity: "error",
  needs: "reports",
  *find({ reports }) {
    for (const { cell, text, why } of reports.table?.unread ?? []) {
      if (why !== "unknownPeriod") continue;
      yield {
        cell,
        ...(text === "" ? {} : { about: text }),
        message: text === "" ? "actual-unknown-period-blank" : "actual-unknown-period",
        values: { text: quote(text) },
      };
    }
  },
});
