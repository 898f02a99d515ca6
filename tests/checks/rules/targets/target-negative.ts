import { targetNegative } from "../../../../src/checks/rules/targets/target-negative";
import { testRule } from "../../rule-table";
import { isCount, oneOf, VALUES, isMaintained } from "../../planting";

testRule(targetNegative, {
  failing: {
    "a minus sign before a count": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | -1 | 4 |
        > D2 error: The target is −1, but “Number of courses” cannot be below zero`,
    "a percentage": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | % of victims assisted | 80% | -70% | 80% |
        > D2: −70%`,
    "the overall target": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | -3 | |  |
        > C2`,
    "all of a row, which may say by how much it is to fall": `
        | Action | Indicators | 2023 | 2024 | 2025 |
        | 1.1 Screen | Cancer mortality rate by age | -3% | -5% | -6% |
        > C2 info
        > D2 info
        > E2 info`,
    "the only one of what names a change": `
        | Action | Indicators | Target |
        | 1.1 Treat | Reduction in days of work lost | -39 |
        | 1.2 Treat | Réduction des jours perdus | -39 |
        > C2 info
        > C3 info`,
    "the only one, in per cent, which may say by how much it is to fall": `
        | Action | Indicators | Target |
        | 1.1 Train | Staff turnover | -10% |
        > C2 info`,
    "a code for no data in many rows": `
        | Action | Indicators | Target |
        | 1.1 Train | Number of courses | -99 |
        | 1.2 Train | Number of officers | -99 |
        | 1.3 Meet | Number of meetings | -99 |
        | 1.4 Visit | Number of visits | -99 |
        | 1.5 Write | Number of reports | -99 |
        > C2 info: −99 stands in the place of a target in several rows
        > C3 info
        > C4 info
        > C5 info
        > C6 info`,
  },
  passing: {
    "zero and more": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 0 | 3 |`,
    "what changes may fall": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Save | Change in the number of cases | -20 | -10 | -10 |
        | 1.2 Grow | Tasa de crecimiento | -1% | -2% | -1% |`,
    "what is told against a mean may be below it": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Read | Percent higher or lower than the national average | -2 | -4 | -2 |
        | 1.2 Read | Puntos por encima o por debajo del promedio | -1 | -3 | -1 |`,
    "a dash": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | - | 3 |`,
  },
  planted: [
    {
      fits: isCount,
      holds: (row, seed) => ({ [oneOf(VALUES, seed)]: `-${row[oneOf(VALUES, seed)]}` }),
      cells: (seed) => [oneOf(VALUES, seed)],
    },
    {
      fits: isMaintained,
      holds: (row, seed) => ({ [oneOf(VALUES, seed)]: `-${row[oneOf(VALUES, seed)]}` }),
      cells: (seed) => [oneOf(VALUES, seed)],
    },
  ],
});
