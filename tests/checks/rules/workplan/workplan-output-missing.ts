import { workplanOutputMissing } from "../../../../src/checks/rules/workplan/workplan-output-missing";
import { testRule } from "../../rule-table";

testRule(workplanOutputMissing, {
  failing: {
    "activities alone": {
      plan: `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Draft | Write |
        | 2024 | Q2 | | Annual meeting |`,
      finds: [
        { cell: "D3", severity: "warning", says: "2024 Q2 has activities (“Annual meeting”) but no output" },
      ],
    },
    "without a quarter": {
      plan: `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Draft | Write |
        | 2024 | | | Annual meeting |`,
      finds: [{ cell: "D3", says: "2024 has activities" }],
    },
    "two of four": {
      plan: `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Draft | Write |
        | 2024 | Q2 | | Meet |
        | 2024 | Q3 | Final | Agree |
        | 2024 | Q4 | | Talk |`,
      finds: [{ cell: "D3" }, { cell: "D5" }],
    },
  },
  passing: {
    "an output for each": `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Draft | Write |`,
    "a workplan of activities": `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | | Write |
        | 2024 | Q2 | | Meet |
        | 2024 | Q3 | Final | Agree |`,
    "nothing planned": `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Draft | Write |
        | 2024 | Q2 | |  |`,
  },
});
