import { targetBehindBaseline } from "../../../../src/checks/rules/targets/target-behind-baseline";
import { testRule } from "../../rule-table";
import { isDecreasing, isPercentage } from "../../planting";

testRule(targetBehindBaseline, {
  failing: {
    "a percentage below its baseline": `
        | Action | Indicators | Baseline | Target | 2023 | 2024 |
        | 1.1 Assist | % of victims assisted | 85% | 80% | 70% | 80% |
        > D2 warning: is to go up, but its baseline of 85% meets the target of 80% already`,
    "days that are more than at the start": `
        | Action | Indicators | Direction | Baseline | Target |
        | 1.1 Decide | Average number of days to decide | Decrease | 30 | 60 |
        > E2: is to go down`,
    "a year that is worse than the start, on the way to better": `
        | Action | Indicators | Direction | Baseline | Target | 2023 | 2024 | 2025 |
        | 1.1 Assist | % of victims assisted | Increase | 62% | 71% | 52% | 65% | 71% |
        | 1.2 Decide | Average number of days to decide |  | 40 | 20 | 48 | 30 | 20 |
        > F2 warning: is to go up from 62%, but the target for 2023 is 52%
        > F3 warning: is to go down from 40`,
    "a direction taken from an overall target that another target speaks against": `
        | Action | Indicators | Baseline | Target | 2023 |
        | 1.1 Ask | Percentage of users who are content | 61 | 44 | 90 |
        > E2 info`,
    "as much as at the start, with a direction": `
        | Action | Indicators | Direction | Baseline | Target |
        | 1.1 Assist | % of victims assisted | Increase | 80% | 80% |
        > E2 info`,
    "the same in each year, below the baseline": `
        | Action | Indicators | Direction | Baseline | Target | 2023 | 2024 |
        | 1.1 Assist | % of victims assisted | Increase | 90% | 80% | 80% | 80% |
        > E2 info`,
  },
  passing: {
    "equal to the baseline under a direction that says nothing": `
        | Action | Indicators | Direction | Baseline | Target | 2023 | 2024 |
        | 1.1 Review | % of courses reviewed | see note | 100% | 100% | 95% | 100% |
        | 1.2 Review | % of courses held | Regular | 100% | 100% | 95% | 100% |`,
    "above the baseline": `
        | Action | Indicators | Baseline | Target | 2023 | 2024 |
        | 1.1 Assist | % of victims assisted | 65% | 80% | 70% | 80% |`,
    "down from the baseline": `
        | Action | Indicators | Baseline | Target | 2023 | 2024 |
        | 1.1 Decide | Average number of days to decide | 60 | 30 | 45 | 30 |`,
    "a year in which nothing is due, and one that stays": `
        | Action | Indicators | Direction | Baseline | Target | 2023 | 2024 | 2025 |
        | 1.1 Assist | % of victims assisted | Increase | 62% | 71% | 0% | 62% | 71% |`,
    "what is added up starts from nothing": `
        | Action | Indicators | Baseline | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 10 | 3 | 1 | 2 |`,
    "what is to be held, and milestones": `
        | Action | Indicators | Baseline | Target | 2023 | 2024 |
        | 1.1 Hold | % of calls answered | 95% | 95% | 95% | 95% |
        | 1.2 Draft | Guideline adopted | 1 | 1 | | 1 |`,
    "no number to start from": `
        | Action | Indicators | Baseline | Target | 2023 | 2024 |
        | 1.1 Assist | % of victims assisted | N/A | 80% | 70% | 80% |`,
  },
  planted: [
    {
      fits: isDecreasing,
      holds: (row, seed) => ({ Baseline: String(Number(row.Target) - 1 - (seed % 10)) }),
      cells: () => ["Target"],
    },
    {
      fits: isPercentage,
      holds: (_, seed) => ({ Baseline: `${91 + (seed % 9)}%` }),
      cells: () => ["Target"],
    },
  ],
});
