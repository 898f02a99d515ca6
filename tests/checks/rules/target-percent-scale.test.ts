import { targetPercentScale } from "../../../src/checks/rules/target-percent-scale";
import { testRule } from "../rule-table";

testRule(targetPercentScale, {
  failing: {
    "0.8 beside 80": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Percentage of victims assisted | 80 | 70 | 0.8 |`,
      finds: [
        {
          cell: "E2",
          severity: "warning",
          says: "The target is 0.8, but another target of “Percentage of victims assisted” is 80. If 80% is meant",
          fix: { E2: 80 },
        },
      ],
    },
    "0.8 beside 80 %": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Victims assisted | 80% | 70% | 0.8 |`,
      finds: [{ cell: "E2", fix: { E2: 80 } }],
    },
    "0.8 % beside 80 %": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Victims assisted | 80% | 70% | 0.8% |`,
      finds: [{ cell: "E2", fix: { E2: 0.8 } }],
    },
  },
  passing: {
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
});
