import { actualPercentScale } from "../../../src/checks/rules/actual-percent-scale";
import { testRule } from "../rule-table";

testRule(actualPercentScale, {
  failing: {
    "a part of one beside points": {
      plan: `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Assist | Percentage of victims assisted | 80 | 70 | 0.6 |`,
      finds: [{ cell: "E2", severity: "warning", says: "If 60% is meant" }],
    },
    "beside cells in per cent": {
      plan: `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Assist | Percentage of victims assisted | 80% | 70% | 0.6 |`,
      finds: [{ cell: "E2" }],
    },
    "points beside parts of one": {
      plan: `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Assist | Percentage of victims assisted | 0.8 | 0.7 | 65 |`,
      finds: [{ cell: "E2" }],
    },
  },
  passing: {
    points: `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Assist | Percentage of victims assisted | 80 | 70 | 60 |`,
    "nothing achieved": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Assist | Percentage of victims assisted | 80 | 70 | 0 |`,
    "small percentages": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Lower | Percentage of pupils who leave | 2 | 3 | 0.8 |`,
    "a cell that shows per cent": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Assist | Percentage of victims assisted | 80% | 70% | 0.5% |`,
  },
});
