import { targetUndecided } from "../../../../src/checks/rules/targets/target-undecided";
import { testRule } from "../../rule-table";

testRule(targetUndecided, {
  failing: {
    "TBD in a year": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | TBD |`,
      finds: [
        {
          cell: "E2",
          severity: "warning",
          says: "“TBD”: the target for 2024 of “Number of courses” is not decided",
        },
      ],
    },
    "a question mark in the overall target": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | ? | 1 | 2 |`,
      finds: [{ cell: "C2", says: "“?”: the overall target" }],
    },
    "a milestone": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Draft | Guideline adopted | 1 | | TBD |`,
      finds: [{ cell: "E2" }],
    },
  },
  passing: {
    numbers: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
    "nothing planned": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 1 | NP | 1 |`,
    blank: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 1 | | 1 |`,
  },
});
