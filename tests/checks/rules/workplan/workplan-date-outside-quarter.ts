import { workplanDateOutsideQuarter } from "../../../../src/checks/rules/workplan/workplan-date-outside-quarter";
import { testRule } from "../../rule-table";
import { inRow } from "../../planting-in-workbooks";

testRule(workplanDateOutsideQuarter, {
  failing: {
    "June under Q3": `
        | Year | Quarter | Outputs | Activities |
        | 2023 | Q3 | Finalized plan | Meeting to sign the plan (12 – 13 June 2023) |
        > D2 error: “12 – 13 June 2023” is under Q3 2023`,
    "a date without a year": `
        | Year | Quarter | Outputs | Activities |
        | 2023 | Q1 | Lessons learned | Annual meeting on 5 December |
        > D2`,
    "the right days of another year": `
        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Finalized plan | Meeting to sign the plan (12 – 13 June 2022) |
        > D2 warning: “12 – 13 June 2022” is under Q2 2023`,
    "a tentative date weighs less": `
        | Year | Quarter | Outputs | Activities |
        | 2023 | Q3 | Finalized plan | Meeting, tentatively on 12 – 13 June 2023 |
        > D2 warning`,
  },
  passing: {
    "a date in its quarter": `
        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Finalized plan | Meeting to sign the plan (12 – 13 June 2023) |`,
    "from one quarter into the next": `
        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Finalized plan | Meeting (28 June – 2 July 2023) |
        | 2023 | Q3 | Finalized plan | Meeting (28 June – 2 July 2023) |`,
    "a date of another year": `
        | Year | Quarter | Outputs | Activities |
        | 2023 | Q4 | Guideline | Review the agreement of 25 August 2022 |`,
    "no date": `
        | Year | Quarter | Outputs | Activities |
        | 2023 | Q4 | Guideline | Write the guideline |`,
  },
  planted: [
    inRow("workplan", {
      fits: ({ Year }) => Year !== "2024",
      holds: ({ Activities = "", Quarter = "", Year = "" }) => ({
        Activities: `${Activities} on ${Quarter === "Q1" ? "12 June" : "3 February"} ${Year}`,
      }),
      at: "Activities",
    }),
  ],
});
