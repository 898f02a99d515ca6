import { workplanOutputMissing } from "../../../../src/checks/rules/workplan/workplan-output-missing";
import { testRule } from "../../rule-table";
import { inRow } from "../../planting-in-workbooks";

testRule(workplanOutputMissing, {
  failing: {
    "activities alone": `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Draft | Write |
        | 2024 | Q2 | | Annual meeting |
        > D3 warning: 2024 Q2 has activities (“Annual meeting”) but no output`,
    "without a quarter": `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Draft | Write |
        | 2024 | | | Annual meeting |
        > D3: 2024 has activities`,
    "two of four": `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Draft | Write |
        | 2024 | Q2 | | Meet |
        | 2024 | Q3 | Final | Agree |
        | 2024 | Q4 | | Talk |
        > D3
        > D5`,
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
  planted: [inRow("workplan", { holds: () => ({ Outputs: "" }), at: "Activities" })],
});
