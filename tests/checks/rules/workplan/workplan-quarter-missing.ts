import { workplanQuarterMissing } from "../../../../src/checks/rules/workplan/workplan-quarter-missing";
import { testRule } from "../../rule-table";
import { inRow } from "../../planting-in-workbooks";

testRule(workplanQuarterMissing, {
  failing: {
    "an activity": `
        | Year | Quarter | Outputs | Activities |
        | 2024 | | | Develop the guideline |
        > D2 warning: “Develop the guideline” is planned for 2024 without a quarter`,
    "an output": `
        | Year | Quarter | Outputs | Activities |
        | 2024 | | Draft guideline |  |
        > D2: “Draft guideline”`,
    "one of several": `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Draft | Write |
        | 2024 | | Final | Agree |
        | 2025 | Q1 | Next | Begin |
        > D3 warning`,
    "rows apart below all that have a quarter, for information": `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Draft | Write |
        | 2024 | Q2 | Final | Agree |
        | 2024 | | |  |
        | 2024 | | |  |
        | 2024 | | |  |
        | 2024 | | | Courses by topic |
        > D7 info`,
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
  planted: [inRow("workplan", { holds: () => ({ Quarter: "" }), at: "Activities" })],
});
