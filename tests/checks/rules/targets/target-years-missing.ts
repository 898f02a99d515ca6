import { targetYearsMissing } from "../../../../src/checks/rules/targets/target-years-missing";
import { testRule } from "../../rule-table";

testRule(targetYearsMissing, {
  failing: {
    "an overall target and blank years": `
        | Action    | Indicators           | Target | 2023 | 2024 |
        | 1.1 Train | Number of workshops  | 3      |      |      |
        > D2 error: has an overall target of 3 but no target for any year`,
    "a percentage": `
        | Action    | Indicators           | Target | 2023 | 2024 |
        | 1.1 Train | Number of workshops  | 3      | 3    |      |
        |           | Percentage trained   | 80%    |      |      |
        > D3: an overall target of 80%`,
    "two indicators in one cell, said once": `
        | Action    | Indicators                       | Target | 2023 | 2024  |
        | 1.1 Train | # of courses⏎# of participants   | 4⏎60   |      |       |
        > D2`,
  },
  passing: {
    "a year in a column that names none": `
        | Action | Indicators | Target | 2023 | Year 2 |
        | 1.1 Train | Number of courses | 3 |  | 3 |`,
    "years of which one stands in a second column of another": `
        | Action    | Indicators           | Target | 2023 | 2023 | 2025 |
        | 1.1 Train | Number of workshops  | 3      |      | 3    |      |`,
    "one of the years until that of the overall target, which is not all there are": `
        | Action    | Indicators           | Target by 2030 | 2025 |
        | 1.1 Train | Number of workshops  | 3              | 1    |
        | 1.2 Write | Number of guidelines | 2              |      |`,
    "one year is enough": `
        | Action    | Indicators           | Target | 2023 | 2024 |
        | 1.1 Train | Number of workshops  | 3      |      | 3    |`,
    "NP, TBD and a dash are statements": `
        | Action    | Indicators           | Target | 2023 | 2024 |
        | 1.1 Train | Number of workshops  | 3      | NP   |      |
        | 1.2 Train | Number of workshops  | 3      |      | TBD  |
        | 1.3 Train | Number of workshops  | 3      | –    | –    |`,
    "a plan without columns for years": `
        | Action    | Indicators           | Target |
        | 1.1 Train | Number of workshops  | 3      |`,
    "an overall target of zero, or none": `
        | Action    | Indicators           | Target | 2023 | 2024 |
        | 1.1 Train | Number of workshops  | 0      |      |      |
        | 1.2 Train | Number of workshops  |        |      |      |`,
    "targets of the quarters": `
        | Action    | Indicators           | Target | 2023 | 2023-Q1 | 2023-Q2 |
        | 1.1 Train | Number of workshops  | 3      |      | 1       | 2       |`,
  },
  planted: [
    {
      holds: () => ({ "2023": "", "2024": "", "2025": "" }),
      cells: () => ["2023"],
    },
  ],
});
