import { targetOutsidePlan } from "../../../../src/checks/rules/targets/target-outside-plan";
import { testRule } from "../../rule-table";

testRule(targetOutsidePlan, {
  failing: {
    "a year after the plan": {
      plan: `
        A JOINT PLAN OF ACTION 2023-2024
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 | 1 |`,
      finds: [
        {
          cell: "F2",
          severity: "warning",
          says: "The target for 2025 is 1, but the title says that the plan runs from 2023 to 2024",
        },
      ],
    },
    "no year of the title, which may be that of a decree": {
      plan: `
        PLAN BY THE DECREES OF 2021-2022
        | Action | Indicators | Target | 2028 |
        | 1.1 Train | Number of courses | 3 | 3 |`,
      finds: [{ cell: "D2", severity: "info" }],
    },
    "a year before the plan, said once": {
      plan: `
        PLAN OF ACTION 2024-2026
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        | 1.2 Meet | Number of meetings | 2 | 1 | 1 |
        | 1.3 Talk | Number of talks | 2 | 1 | 1 |`,
      finds: [{ cell: "D2", says: "is 1, and 2 more are there, but" }],
    },
    "a quarter outside the plan": {
      plan: `
        PLAN OF ACTION 2023-2024
        | Action | Indicators | Target | 2024 | 2025-Q1 |
        | 1.1 Train | Number of courses | 3 | 2 | 1 |`,
      finds: [{ cell: "E2", says: "The target for 2025 Q1" }],
    },
    "all quarters of other years": {
      plan: `
        ACTION PLAN 2024-2025
        | Action | Indicators | 2022-Q1 | 2022-Q2 | 2022-Q3 | 2022-Q4 | 2023-Q1 | 2023-Q2 | 2023-Q3 | 2023-Q4 |
        | 1.1 Train | Number of courses | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 |`,
      finds: ["C2", "D2", "E2", "F2", "G2", "H2", "I2", "J2"].map((cell) => ({ cell })),
    },
    "a quarter of another year among those of the plan": {
      plan: `
        ACTION PLAN 2024-2025
        | Action | Indicators | 2023-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 | 2025-Q1 | 2025-Q2 | 2025-Q3 | 2025-Q4 |
        | 1.1 Train | Number of courses | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 |`,
      finds: [{ cell: "C2" }],
    },
  },
  passing: {
    "the quarters of two fiscal years, the first of which begins in the year before": `
        ACTION PLAN FOR FISCAL YEARS 2024-2025
        | Action | Indicators | 2023-Q4 | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 | 2025-Q1 | 2025-Q2 | 2025-Q3 |
        | 1.1 Train | Number of courses | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 |`,
    "years of the plan": `
        PLAN OF ACTION 2023-2024
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
    "no target in the year outside": `
        PLAN OF ACTION 2023-2024
        | Action | Indicators | Target | 2023 | 2024 | 2025 | 2026 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 | | NP |`,
    "a title without years": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
  },
});
