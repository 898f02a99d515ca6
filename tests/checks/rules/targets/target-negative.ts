import { targetNegative } from "../../../../src/checks/rules/targets/target-negative";
import { testRule } from "../../rule-table";

testRule(targetNegative, {
  failing: {
    "a minus sign before a count": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | -1 | 4 |`,
      finds: [
        {
          cell: "D2",
          severity: "error",
          says: "The target is −1, but “Number of courses” cannot be below zero",
        },
      ],
    },
    "a percentage": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | % of victims assisted | 80% | -70% | 80% |`,
      finds: [{ cell: "D2", says: "−70%" }],
    },
    "the overall target": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | -3 | |  |`,
      finds: [{ cell: "C2" }],
    },
    "all of a row, which may say by how much it is to fall": {
      plan: `
        | Action | Indicators | 2023 | 2024 | 2025 |
        | 1.1 Screen | Cancer mortality rate by age | -3% | -5% | -6% |`,
      finds: [
        { cell: "C2", severity: "info" },
        { cell: "D2", severity: "info" },
        { cell: "E2", severity: "info" },
      ],
    },
    "the only one, in per cent, which may say by how much it is to fall": {
      plan: `
        | Action | Indicators | Target |
        | 1.1 Train | Staff turnover | -10% |`,
      finds: [{ cell: "C2", severity: "info" }],
    },
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
});
