import { targetTotalMissing } from "../../../../src/checks/rules/targets/target-total-missing";
import { testRule } from "../../rule-table";

testRule(targetTotalMissing, {
  failing: {
    "years and no overall target": `
        | Action    | Indicators           | Target | 2023 | 2024 |
        | 1.1 Train | Number of workshops  |        | 1    | 2    |
        > C2 error: has targets by period (2023: 1, 2024: 2)`,
    "one of several indicators of an action": `
        | Action    | Indicators           | Target | 2023 | 2024 |
        | 1.1 Train | Number of workshops  | 3      | 1    | 2    |
        |           | Percentage trained   |        | 50%  | 80%  |
        > C3: (2023: 50%, 2024: 80%)`,
    "four quarters and no target of their year": `
        | Action    | Indicators           | 2024 | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 |
        | 1.1 Train | Number of workshops  |      | 2       | 3       | 0       | 4       |
        | 1.2 Meet  | Number of meetings   | 4    | 1       | 1       | 1       | 1       |
        > C2 error: targets for the parts of 2024 (2024 Q1: 2, 2024 Q2: 3`,
    "two indicators in one cell, said once": `
        | Action    | Indicators                       | Target | 2023 | 2024  |
        | 1.1 Train | # of courses⏎# of participants   |        | 2⏎60 | 2⏎60  |
        > C2`,
  },
  passing: {
    "one year, in a plan in which nothing has a total": `
        | Action | Indicators | Target | 2025 |
        | 1.1 Train | Number of courses |  | 3 |
        | 1.2 Meet | Number of meetings |  | 2 |`,
    "an overall target of any kind": `
        | Action    | Indicators           | Target | 2023 | 2024 |
        | 1.1 Train | Number of workshops  | 3      | 1    | 2    |
        | 1.2 Train | Number of workshops  | NP     | 1    | 2    |
        | 1.3 Train | Number of workshops  | TBD    | 1    | 2    |
        | 1.4 Train | Number of workshops  | –      | 1    | 2    |`,
    "quarters of which one is blank, or says nothing, or nothing is due": `
        | Action    | Indicators           | 2024 | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 |
        | 1.1 Train | Number of workshops  |      | 2       | 3       |         | 4       |
        | 1.2 Meet  | Number of meetings   |      | 0       | 0       | 0       | 0       |
        | 1.3 Talk  | Number of talks      | NP   | 1       | 1       | 1       | 1       |`,
    "a plan without a column for it": `
        | Action    | Indicators           | 2023 | 2024 |
        | 1.1 Train | Number of workshops  | 1    | 2    |`,
    "nothing planned at all": `
        | Action    | Indicators           | Target | 2023 | 2024 |
        | 1.1 Train | Number of workshops  |        |      | NP   |
        | 1.2 Train | Number of workshops  |        | 0    |      |`,
    "one value for both indicators": `
        | Action    | Indicators                       | Target | 2023 | 2024  |
        | 1.2 Meet  | # of workshops⏎# of documents    | 2      | 1    | 1     |`,
  },
  planted: [{ holds: () => ({ Target: "" }), cells: () => ["Target"] }],
});
