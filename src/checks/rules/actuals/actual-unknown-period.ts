import { quote } from "../../phrasing";
import type { ReportsRule } from "../../rule";

/** Reports of an indicator of the plan for no time that can be determined. */
export const actualUnknownPeriod: ReportsRule = {
  id: "actual-unknown-period",
  severity: "error",
  needs: "reports",
  *find({ reports }) {
    for (const { cell, text, why } of reports.table?.unread ?? []) {
      if (why !== "unknownPeriod") continue;
      yield {
        cell,
        ...(text === "" ? {} : { about: text }),
        message: {
          id: text === "" ? "actual-unknown-period-blank" : "actual-unknown-period",
          values: { text: quote(text) },
        },
      };
    }
  },
};
