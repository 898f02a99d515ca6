import { workplanActivityMissing } from "../../../../src/checks/rules/workplan/workplan-activity-missing";
import { testRule } from "../../rule-table";

testRule(workplanActivityMissing, {
  failing: {
    "an output alone": {
      plan: `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Draft guideline |  |`,
      finds: [
        {
          cell: "D2",
          severity: "warning",
          says: "2024 Q1 has an output (“Draft guideline”) but no activity",
        },
      ],
    },
    "one of two": {
      plan: `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Draft | Write |
        | 2024 | Q2 | Final |  |`,
      finds: [{ cell: "D3" }],
    },
    "several outputs": {
      plan: `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Draft⏎Minutes |  |`,
      finds: [{ cell: "D2" }],
    },
  },
  passing: {
    "activities for each": `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Draft | Write |`,
    "activities alone": `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | | Write |`,
    "nothing planned": `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | |  |`,
  },
});
