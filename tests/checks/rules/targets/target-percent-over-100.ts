import { targetPercentOver100 } from "../../../../src/checks/rules/targets/target-percent-over-100";
import { testRule } from "../../rule-table";
import { isPercentage } from "../../planting";

testRule(targetPercentOver100, {
  failing: {
    "a slip of a digit": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Percentage of victims assisted | 800% | 70% | 800% |
        > C2 warning: The target is 800%, but
        > E2`,
    "without a sign": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Share of victims assisted | 90 | 70 | 190 |
        > E2: 190%`,
    "in Spanish": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Atender | Porcentaje de víctimas atendidas | 120 | 90 | 120 |
        > C2
        > E2`,
  },
  passing: {
    "what is in another scale": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Percentage of victims assisted | 90% | 8500% | 90% |`,
    "up to a hundred": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Percentage of victims assisted | 100% | 70% | 100% |`,
    "growth and gross ratios": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Raise | Percentage increase in funds | 150% | 50% | 150% |
        | 1.2 Teach | Gross enrolment percentage | 104% | 102% | 104% |`,
    "what a building holds or could hold": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Run | Percentage of bed occupancy | 108% | 112% | 108% |
        | 1.2 Menampung | Persentase daya tampung sekolah | 117 | 118 | 117 |`,
    "rates, scores and counts": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Cut | Mortality rate per 1,000 | 120 | 130 | 120 |
        | 1.2 Please | Satisfaction score | 400 | 300 | 400 |
        | 1.3 Train | Number of officers | 400 | 200 | 200 |`,
  },
  planted: [
    {
      fits: isPercentage,
      holds: (row) => ({ Target: row.Target.replace("%", "0%"), "2025": row.Target.replace("%", "0%") }),
      cells: () => ["Target", "2025"],
    },
  ],
});
