import { targetPercentScale } from "../../../../src/checks/rules/targets/target-percent-scale";
import { testRule } from "../../rule-table";
import { isPercentage, oneOf, VALUES } from "../../planting";

testRule(targetPercentScale, {
  failing: {
    "0.8 beside 80": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Percentage of victims assisted | 80 | 70 | 0.8 |
        > E2 warning: The target is 0.8, but another target of “Percentage of victims assisted” is 80. If 80% is meant
        >> E2: 80`,
    "0.8 beside 80 %": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Victims assisted | 80% | 70% | 0.8 |
        > E2
        >> E2: 80`,
    "0.8 % beside 80 %": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Victims assisted | 80% | 70% | 0.8% |
        > E2
        >> E2: 0.8`,
    "80 beside 0.8, where most are parts of one": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Percentage of victims assisted | 0.8 | 75 | 0.8 |
        > D2: The target is 75, but another target of
        >> D2: 0.75`,
    "80 typed into a cell that shows per cent": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Percentage of victims assisted | 90% | 8500% | 90% |
        | 1.2 Protect | Percentage of children at risk | 500% | 20% | 5% |
        > D2: The target is 8500%, but another target of
        >> D2: 0.85
        > C3: If 5% is meant
        >> C3: 0.05`,
    "a plain number among cells that show per cent": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Assist | Percentage of victims assisted | 90% | 80% | 85 | 90% |
        > E2: The target is 85, but another target of
        >> none`,
    "per cent beside a plain target of a count": `
        | Action | Indicators | Target | 2024 | 2025 |
        | 1.1 Build | Number of bridges finished | | 45% | 70 |
        > D2 warning: The target is 45%, but another target of “Number of bridges finished” is 70`,
  },
  passing: {
    "plain targets of a count": `
        | Action | Indicators | Target | 2024 | 2025 |
        | 1.1 Build | Number of bridges finished | | 45 | 70 |`,
    "per cent alone of a count": `
        | Action | Indicators | Target | 2024 | 2025 |
        | 1.1 Build | Number of bridges finished | | 45% | 70% |`,
    "a filler instead of nothing": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Percentage of victims assisted | 100% | 0.001 | 100% |`,
    "too much, and no slip of the scale": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Percentage of victims assisted | 105% | 95% | 105% |
        | 1.2 Assist | Percentage of children assisted | 800% | 70% | 800% |`,
    "one scale": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Percentage of victims assisted | 80 | 70 | 80 |`,
    "parts of one throughout": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Percentage of victims assisted | 0.8 | 0.7 | 0.8 |`,
    "a small rate that falls": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Protect | Prevalence rate | 0.8% | 2% | 0.8% |`,
    counts: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Plant | Number of hectares | 80 | 0.8 | 79.2 |`,
  },
  planted: [
    {
      fits: isPercentage,
      holds: (row) => ({ "2023": String(Number.parseInt(row["2023"]) / 100) }),
      cells: () => ["2023"],
    },
    {
      fits: isPercentage,
      holds: (row, seed) => {
        const column = oneOf(VALUES, seed);
        return { [column]: `${Number.parseInt(row[column])}00%` };
      },
      cells: (seed) => [oneOf(VALUES, seed)],
    },
    {
      fits: isPercentage,
      holds: (row, seed) => {
        const column = oneOf(VALUES, seed);
        return { [column]: String(Number.parseInt(row[column])) };
      },
      cells: (seed) => [oneOf(VALUES, seed)],
    },
  ],
});
