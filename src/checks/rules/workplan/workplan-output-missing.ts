import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

export const workplanOutputMissing = defineRule({
  id: "workplan-output-missing",
  matter: "missing",
  severity: "warning",
  inDoubtfulPlan: "waits",
  needs: "workplan",
  *find({ workplan: { entries } }) {
    // Many workplans list activities only.
    const withOutputs = entries.filter(({ outputs }) => outputs.length > 0);
    if (withOutputs.length * 2 < entries.length) return;
    for (const { outputs, activities, year, quarter, cell } of entries) {
      const [activity] = activities;
      if (outputs.length > 0 || activity === undefined) continue;
      yield {
        cell,
        about: `${year}-Q${quarter ?? ""}`,
        message: "workplan-output-missing",
        values: { activity: quote(activity), year: String(year), quarter: quarter ?? "none" },
      };
    }
  },
});
