import { targetFractionalCount } from "../../../../src/checks/rules/targets/target-fractional-count";
import { testRule } from "../../rule-table";
import { isCount } from "../../planting";

testRule(targetFractionalCount, {
  failing: {
    "half a course": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 5 | 2.5 | 2.5 |
        > D2 warning: The target is 2.5
        > E2`,
    "in Spanish": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Formar | Número de talleres | 3.5 | 1.5 | 2 |
        > C2
        > D2`,
    "in Thai": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 อบรม | จำนวนผู้เข้าอบรม | 30.5 | 10.5 | 20 |
        > C2
        > D2`,
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
  planted: [
    {
      fits: isCount,
      holds: (row) => ({
        "2023": String(Number(row["2023"]) + 0.5),
        "2024": String(Number(row["2024"]) - 0.5),
      }),
      cells: () => ["2023", "2024"],
    },
  ],
});
