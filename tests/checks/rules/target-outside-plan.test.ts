import { targetOutsidePlan } from "../../../src/checks/rules/target-outside-plan";
import { testRule } from "../rule-table";

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
    "a year before the plan, said once": {
      plan: `
        PLAN OF ACTION 2024-2026
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        | 1.2 Meet | Number of meetings | 2 | 1 | 1 |
        | 1.3 Talk | Number of talks | 2 | 1 | 1 |`,
      finds: [{ cell: "D2", says: "is 1, and 2 more stand there, but" }],
    },
    "a quarter outside the plan": {
      plan: `
        PLAN OF ACTION 2023-2024
        | Action | Indicators | Target | 2024 | 2025-Q1 |
        | 1.1 Train | Number of courses | 3 | 2 | 1 |`,
      finds: [{ cell: "E2", says: "The target for 2025-Q1" }],
    },
  },
  passing: {
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
