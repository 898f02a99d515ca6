import { targetFractionalCount } from "../../../../src/checks/rules/targets/target-fractional-count";
import { testRule } from "../../rule-table";

testRule(targetFractionalCount, {
  failing: {
    "half a course": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 5 | 2.5 | 2.5 |`,
      finds: [{ cell: "D2", severity: "warning", says: "The target is 2.5" }, { cell: "E2" }],
    },
    "in Spanish": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Formar | Número de talleres | 3.5 | 1.5 | 2 |`,
      finds: [{ cell: "C2" }, { cell: "D2" }],
    },
    "in Thai": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 อบรม | จำนวนผู้เข้าอบรม | 30.5 | 10.5 | 20 |`,
      finds: [{ cell: "C2" }, { cell: "D2" }],
    },
  },
  passing: {
    "whole numbers": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 5 | 2 | 3 |`,
    "what comes in parts": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Plant | Number of hectares planted | 5 | 2.5 | 2.5 |
        | 1.2 Build | # of km of road | 4.5 | 2 | 2.5 |
        | 1.3 Spend | จำนวนงบประมาณ (ล้านบาท) | 4.5 | 2 | 2.5 |`,
    "percentages, scores and averages": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | % of victims assisted | 80.5 | 70.5 | 80.5 |
        | 1.2 Please | Satisfaction score | 4.5 | 4.2 | 4.5 |
        | 1.3 Cut | Average number of days to decide | 10.5 | 12.5 | 10.5 |`,
  },
});
