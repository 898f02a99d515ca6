import { workplanQuarterMissing } from "../../../../src/checks/rules/workplan/workplan-quarter-missing";
import { testRule } from "../../rule-table";

testRule(workplanQuarterMissing, {
  failing: {
    "an activity": {
      plan: `
        | Year | Quarter | Outputs | Activities |
        | 2024 | | | Develop the guideline |`,
      finds: [
        {
          cell: "D2",
          severity: "warning",
          says: "“Develop the guideline” is planned for 2024 without a quarter",
        },
      ],
    },
    "an output": {
      plan: `
        | Year | Quarter | Outputs | Activities |
        | 2024 | | Draft guideline |  |`,
      finds: [{ cell: "D2", says: "“Draft guideline”" }],
    },
    "one of several": {
      plan: `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Draft | Write |
        | 2024 | | Final | Agree |
        | 2025 | Q1 | Next | Begin |`,
      finds: [{ cell: "D3", severity: "warning" }],
    },
    "rows apart below all that have a quarter, for information": {
      plan: `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Draft | Write |
        | 2024 | Q2 | Final | Agree |
        | 2024 | | |  |
        | 2024 | | |  |
        | 2024 | | |  |
        | 2024 | | | Courses by topic |`,
      finds: [{ cell: "D7", severity: "info" }],
    },
  },
  passing: {
    "a quarter for each": `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Draft | Write |
        | 2024 | Q4 | Final | Agree |`,
    "nothing planned": `
        | Year | Quarter | Outputs | Activities |
        | 2024 | | |  |`,
    "no workplan": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
  },
});
