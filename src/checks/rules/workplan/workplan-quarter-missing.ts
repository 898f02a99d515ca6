import { quote } from "../../phrasing";
import type { WorkplanRule } from "../../rule";

export const workplanQuarterMissing: WorkplanRule = {
  id: "workplan-quarter-missing",
  severity: "warning",
  needs: "workplan",
  *find({ workplan }) {
    for (const { quarter, activities, outputs, cell, year } of workplan.entries) {
      const text = activities[0] ?? outputs[0];
      if (quarter !== null || text === undefined) continue;
      yield {
        cell,
        about: String(year),
        message: { id: "workplan-quarter-missing", values: { text: quote(text), year: String(year) } },
      };
    }
  },
};
