import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

export const workplanActivityMissing = defineRule({
  id: "workplan-activity-missing",
  matter: "missing",
  severity: "warning",
  inDoubtfulPlan: "waits",
  needs: "workplan",
  *find({ workplan: { entries } }) {
    for (const { outputs, activities, year, quarter, cell } of entries) {
      const [output] = outputs;
      if (activities.length > 0 || output === undefined) continue;
      yield {
        cell,
        about: `${year}-Q${quarter ?? ""}`,
        message: "workplan-activity-missing",
        values: { output: quote(output), year: String(year), quarter: quarter ?? "none" },
      };
    }
  },
});
