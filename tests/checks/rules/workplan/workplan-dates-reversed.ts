import { workplanDatesReversed } from "../../../../src/checks/rules/workplan/workplan-dates-reversed";
import { testRule } from "../../rule-table";

testRule(workplanDatesReversed, {
  failing: {
    "days turned round": {
      plan: `
        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Finalized plan | Meeting to sign the plan (13 – 12 June 2023) |`,
      finds: [
        {
          cell: "D2",
          severity: "error",
          says: "The end (12 June 2023) is before the beginning (13 June 2023)",
        },
      ],
    },
    "the month first": {
      plan: `
        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Finalized plan | Meeting, June 25–21, 2023 |`,
      finds: [{ cell: "D2" }],
    },
    "a tentative date weighs less": {
      plan: `
        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Finalized plan | Meeting, tentatively on 13 – 12 June 2023 |`,
      finds: [{ cell: "D2", severity: "warning" }],
    },
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
});
