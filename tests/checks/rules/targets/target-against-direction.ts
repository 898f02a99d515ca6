import { targetAgainstDirection } from "../../../../src/checks/rules/targets/target-against-direction";
import { testRule } from "../../rule-table";
import { isPercentage, isDecreasing } from "../../planting";

testRule(targetAgainstDirection, {
  failing: {
    "up where it is to go down": `
        | Action | Indicators | Direction | Target | 2023 | 2024 | 2025 |
        | 1.1 Decide | Average number of days to decide | Decrease | 60 | 30 | 45 | 60 |
        > G2 warning: is to go down, but the target is 30 for 2023 and 60 for 2025`,
    "down where it is to go up": `
        | Action | Indicators | Direction | Target | 2023 | 2024 | 2025 |
        | 1.1 Atender | Porcentaje de víctimas atendidas | Aumentar | 60% | 80% | 70% | 60% |
        > G2: is to go up`,
    "back in one year only": `
        | Action | Indicators | Direction | Target | 2023 | 2024 | 2025 |
        | 1.1 Assist | % of victims assisted | Increase | 85 | 80 | 8.2 | 85 |
        | 1.2 Open | Number of places available | Increase | 430 | 350 | 340 | 430 |
        > F2: the target is 80 for 2023 and 8.2 for 2024
        > F3`,
    "a year beyond the overall target, and not the next": `
        | Action | Indicators | Direction | Target | 2023 | 2024 | 2025 |
        | 1.1 Sort | Percentage of waste recycled | Increase | 20 | 12 | 61 | 20 |
        > F2: the target is 61 for 2024 and 20 for 2025`,
    "back in one year, while the baseline and the others go on": `
        | Action | Indicators | Baseline | Target | 2023 | 2024 | 2025 |
        | 1.1 Decide | Average number of days to decide | 40 | 18 | 33 | 36 | 18 |
        > F2 warning: is 33 for 2023 and 36 for 2024`,
    "said by a letter": `
        | Action | Indicators | Direction | Target | 2023 | 2024 | 2025 |
        | 1.1 Reducir | Tasa de deserción | D | 8% | 5% | 6% | 8% |
        > G2`,
  },
  passing: {
    "more than a hundred per cent, or another scale": `
        | Action | Indicators | Direction | Target | 2023 | 2024 | 2025 |
        | 1.1 Sort | Share of waste recycled (%) | Increase | 20 | 12 | 106 | 20 |
        | 1.2 Assist | % of victims assisted | Increase | 85 | 80 | 0.82 | 85 |`,
    "the way it is to go": `
        | Action | Indicators | Direction | Target | 2023 | 2024 | 2025 |
        | 1.1 Decide | Average number of days to decide | Decrease | 30 | 60 | 45 | 30 |
        | 1.2 Assist | % of victims assisted | Increase | 80% | 60% | 60% | 80% |`,
    "what is added up": `
        | Action | Indicators | Direction | Target | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of courses | Increase | 6 | 3 | 2 | 1 |`,
    "what is reached once": `
        | Action | Indicators | Direction | Target | 2023 | 2024 | 2025 |
        | 1.1 Adopt | Guideline adopted | Increase | 1 | 1 | 0 | 0 |`,
    "up and down, no direction stated": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Keep | Number of staff in post | 12 | 10 | 9 | 12 |`,
    "no direction stated": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | % of victims assisted | 60% | 80% | 60% |`,
    "up and down around the baseline, and level for a year": `
        | Action | Indicators | Baseline | Target | 2023 | 2024 | 2025 | 2026 |
        | 1.1 Decide | Average number of days to decide | 34 | 18 | 36 | 33 | 30 | 18 |
        | 1.2 Assist | % of victims assisted | 40 | 80 | 50 | 50 | 70 | 80 |
        | 1.3 Assist | % of victims followed | 40 | 80 | 60 | 55 | 70 | 65 |
        | 1.4 Employ | Number of staff in post | 40 | 80 | 60 | 55 | 70 | 80 |`,
    "what is to be held": `
        | Action | Indicators | Direction | Target | 2023 | 2024 | 2025 |
        | 1.1 Hold | % of calls answered | Maintain | 95% | 95% | 95% | 95% |`,
  },
  planted: [
    {
      fits: isPercentage,
      holds: (row) => {
        const lower = `${Number.parseInt(row["2023"]) - 1}%`;
        return { Target: lower, "2025": lower };
      },
      cells: () => ["2025"],
    },
    {
      fits: isDecreasing,
      holds: (row) => {
        const higher = String(Number(row["2023"]) + 1);
        return { Target: higher, "2025": higher };
      },
      cells: () => ["2025"],
    },
  ],
});
