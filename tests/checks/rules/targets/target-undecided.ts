import { targetUndecided } from "../../../../src/checks/rules/targets/target-undecided";
import { testRule } from "../../rule-table";
import { oneOf, VALUES } from "../../planting";

testRule(targetUndecided, {
  failing: {
    "TBD in a year": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | TBD |
        > E2 warning: “TBD”: the target for 2024 of “Number of courses” is not decided`,
    "a question mark in the overall target": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | ? | 1 | 2 |
        > C2: “?”: the overall target`,
    "a milestone": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Draft | Guideline adopted | 1 | | TBD |
        > E2`,
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
  planted: [
    {
      holds: (_, seed) => ({ [oneOf(VALUES, seed)]: oneOf(["TBD", "?"], seed) }),
      cells: (seed) => [oneOf(VALUES, seed)],
    },
  ],
});
