import { workplanDatesReversed } from "../../../../src/checks/rules/workplan/workplan-dates-reversed";
import { testRule } from "../../rule-table";
import { inRow } from "../../planting-in-workbooks";

testRule(workplanDatesReversed, {
  failing: {
    "days turned round": `
        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Finalized plan | Meeting to sign the plan (13 – 12 June 2023) |
        > D2 error: The end (12 June 2023) is before the beginning (13 June 2023)`,
    "the month first": `
        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Finalized plan | Meeting, June 25–21, 2023 |
        > D2`,
    "a tentative date weighs less": `
        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Finalized plan | Meeting, tentatively on 13 – 12 June 2023 |
        > D2 warning`,
  },
  passing: {
    "in order": `
        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Finalized plan | Meeting to sign the plan (12 – 13 June 2023) |`,
    "one day": `
        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Finalized plan | Meeting to sign the plan (12 June 2023) |`,
    "over the turn of the year": `
        | Year | Quarter | Outputs | Activities |
        | 2023 | Q4 | Finalized plan | Meeting (28 December – 3 January) |`,
    "no date": `
        | Year | Quarter | Outputs | Activities |
        | 2023 | Q4 | Guideline | Write the guideline |`,
  },
  planted: [
    inRow("workplan", {
      fits: ({ Year }) => Year === "2023",
      holds: ({ Activities = "", Quarter = "", Year = "" }, seed) => {
        const last = 11 + (seed % 15);
        return { Activities: `${Activities} (${last + 1} – ${last} ${MONTHS[Quarter] ?? ""} ${Year})` };
      },
      at: "Activities",
    }),
  ],
});

/** A month in each quarter. */
const MONTHS: Readonly<Record<string, string>> = { Q1: "March", Q2: "June", Q3: "August", Q4: "October" };
