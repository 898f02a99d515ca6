import { workplanActivityMissing } from "../../../../src/checks/rules/workplan/workplan-activity-missing";
import { testRule } from "../../rule-table";
import { inRow } from "../../planting-in-workbooks";

testRule(workplanActivityMissing, {
  failing: {
    "an output alone": `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Draft guideline |  |
        > D2 warning: 2024 Q1 has an output (“Draft guideline”) but no activity`,
    "one of two": `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Draft | Write |
        | 2024 | Q2 | Final |  |
        > D3`,
    "several outputs": `
        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Draft⏎Minutes |  |
        > D2`,
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
  planted: [
    inRow("workplan", {
      holds: () => ({ Activities: "" }),
      at: "Activities",
    }),
  ],
});
