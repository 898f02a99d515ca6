import { targetQuartersMismatch } from "../../../../src/checks/rules/targets/target-quarters-mismatch";
import { testRule } from "../../rule-table";
import { inRow, isCount, pick } from "../../planting-in-workbooks";
import { QUARTERS } from "../../random-workbooks";

testRule(targetQuartersMismatch, {
  failing: {
    "the same people in each quarter, as it may be": `
        | Action | Indicators | Target | 2024 | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 |
        | 1.1 Meet | Number of girls who meet | 300 | 300 | 300 | 300 | 300 | 0 |
        | 1.2 Coach | Number of officers coached | 150 | 150 | 150 | 50 | 50 |  |
        | 1.3 Train | Number of officers trained | 5 | 5 | 2 | 2 | 2 |  |
        > D2 info: 300 + 300 + 300 + 0 = 900
        > D3 info
        > D4 warning`,
    "three courses in the quarters and four in the year": `
        | Action | Indicators | Target | 2024 | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 |
        | 1.1 Train | Number of courses | 4 | 4 | 1 | 1 | 1 |  |
        > D2 warning: 1 + 1 + 1 = 3 in the quarters, but the target for 2024 is 4
        >> D2: 3`,
    "a percentage that ends below the year": `
        | Action | Indicators | Target | 2024 | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 |
        | 1.1 Assist | % of victims assisted | 80% | 80% | 50% | 60% | 65% | 70% |
        > D2: so 2024 ends at 70%, but its target is 80%
        >> D2: 0.7`,
    "more in the first quarters than in the year": `
        | Action | Indicators | Target | 2024 | 2024-Q1 | 2024-Q2 |
        | 1.1 Train | Number of courses | 4 | 4 | 3 | 3 |
        > D2: 3 + 3 = 6`,
    "equal quarters of what is counted have to add up": `
        | Action | Indicators | Target | 2024 | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 |
        | 1.1 Train | Number of courses | 2 | 2 | 2 | 2 | 2 | 2 |
        > D2: 2 + 2 + 2 + 2 = 8`,
  },
  passing: {
    "a year that may be another number, which is asked for": `
        | Action | Indicators | Target | 2024 | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 |
        | 1.1 Visit | Number of safe houses visited | 27 | 3-9 | 27 | 0 | 0 | 0 |`,
    "a date or a number below zero, which other checks find": `
        | Action | Indicators | Target | 2024 | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 |
        | 1.1 Train | Number of courses | 4 | 4 | 2024-02-01 | 1 | 1 | 1 |
        | 1.2 Meet | Number of meetings | 4 | 4 | -1 | 1 | 1 | 1 |`,
    "quarters that add up": `
        | Action | Indicators | Target | 2024 | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 |
        | 1.1 Train | Number of courses | 4 | 4 | 1 | | 2 | 1 |`,
    "a level that is held or rises to the year": `
        | Action | Indicators | Target | 2024 | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 |
        | 1.1 Assist | % of victims assisted | 80% | 80% | 80% | 80% | 80% | 80% |
        | 1.2 Assist | % of victims assisted | 80% | 80% | 50% | 60% | 70% | 80% |`,
    "counts that are carried on": `
        | Action | Indicators | Target | 2024 | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 |
        | 1.1 Reach | Number of districts reached | 8 | 8 | 2 | 4 | 6 | 8 |`,
    "no quarters, or one that is undecided": `
        | Action | Indicators | Target | 2024 | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 |
        | 1.1 Train | Number of courses | 4 | 4 | | | |  |
        | 1.2 Train | Number of courses | 4 | 4 | 1 | TBD | 1 | 1 |`,
    "a year whose last quarters have no columns yet": `
        | Action | Indicators | Target | 2024 | 2024-Q1 | 2024-Q2 |
        | 1.1 Train | Number of courses | 4 | 4 | 1 | 1 |`,
    "a month in the course of the year, which is no part of it": `
        | Action | Indicators | Target | 2024 | 2024-02 |
        | 1.1 Teach | Number of classes | 2 | 2 | 3 |`,
    "a level that is higher in the course of the year": `
        | Action | Indicators | Target | 2024 | 2024-Q1 | 2024-Q2 |
        | 1.1 Feed | % of pupils with a meal | 64% | 64% | 68% | 69% |`,
    "a year without a target": `
        | Action | Indicators | Target | 2024 | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 |
        | 1.1 Train | Number of courses | 4 | | 1 | 1 | 1 | 1 |`,
    "the same each year, made up by its quarters": `
        | Action | Indicators | Target | 2023 | 2024 | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 |
        | 1.1 Meet | Number of meetings a year | 4 | 4 | 4 | 1 | 1 | 1 | 1 |`,
  },
  planted: [
    inRow("plan", {
      fits: isCount,
      holds: (row, seed) => ({
        [pick(QUARTERS, seed)]: String(Number(row[pick(QUARTERS, seed)]) + 1 + (seed % 20)),
      }),
      at: "2025",
    }),
  ],
});
