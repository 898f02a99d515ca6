import { quote } from "../../phrasing";
import type { WorkplanRule } from "../../rule";

export const workplanActivityMissing: WorkplanRule = {
  id: "workplan-activity-missing",
  severity: "warning",
  needs: "workplan",
  *find({ workplan: { entries } }) {
    for (const { outputs, activities, year, quarter, cell } of entries) {
      const [output] = outputs;
      if (activities.length > 0 || output === undefined) continue;
      yield {
        cell,
        about: `${year}-Q${quarter ?? ""}`,
        message: {
          id: "workplan-activity-missing",
          values: { output: quote(output), year: String(year), quarter: quarter ?? "none" },
        },
      };
    }
  },
};
