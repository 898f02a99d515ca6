import { indicatorDuplicate } from "../../../src/checks/rules/indicator-duplicate";
import { testRule } from "../rule-table";

testRule(indicatorDuplicate, {
  failing: {
    "twice in one action, after case, spacing and number marks": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of training courses | 3 | 1 | 2 |
        |  | # of Training  Course. | 4 | 2 | 2 |`,
      finds: [{ cell: "B3", severity: "warning", says: "stands in B2 already" }],
    },
    "twice in one cell": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | # of courses⏎# of courses | 3⏎60 | 1⏎30 | 2⏎30 |`,
      finds: [{ cell: "B2" }],
    },
    "a long wording copied with its targets to another action": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of border officers trained in victim identification | 60 | 30 | 30 |
        | 1.2 Equip | Number of border officers trained in victim identification | 60 | 30 | 30 |`,
      finds: [{ cell: "B3" }],
    },
  },
  passing: {
    "short wordings under two actions": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of workshops | 3 | 1 | 2 |
        | 1.2 Meet | Number of workshops | 3 | 1 | 2 |`,
    "a long wording with other targets": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of border officers trained in victim identification | 60 | 30 | 30 |
        | 1.2 Train again | Number of border officers trained in victim identification | 40 | 20 | 20 |`,
    "a count and a percentage of the same": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Number of victims assisted | 60 | 30 | 30 |
        |  | % of victims assisted | 80% | 70% | 80% |`,
  },
});
