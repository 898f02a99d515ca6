import { baselineNotNumber } from "../../../../src/checks/rules/values/baseline-not-number";
import { testRule } from "../../rule-table";

testRule(baselineNotNumber, {
  failing: {
    words: {
      plan: `
        | Action | Indicators | Baseline | Target | 2023 |
        | 1.1 Train | Number of courses | few so far | 4 | 4 |`,
      finds: [{ cell: "C2", severity: "warning", says: "“few so far”" }],
    },
    "words before a percentage": {
      plan: `
        | Action | Indicators | Baseline | Target | 2023 |
        | 1.1 Assist | % of victims assisted | low | 80% | 80% |`,
      finds: [{ cell: "C2" }],
    },
    "one of two rows": {
      plan: `
        | Action | Indicators | Baseline | Target | 2023 |
        | 1.1 Train | Number of courses | 1 | 4 | 4 |
        | 1.2 Meet | Number of meetings | irregular | 4 | 4 |`,
      finds: [{ cell: "C3" }],
    },
  },
  passing: {
    "a number": `
        | Action | Indicators | Baseline | Target | 2023 |
        | 1.1 Train | Number of courses | 1 | 4 | 4 |`,
    nothing: `
        | Action | Indicators | Baseline | Target | 2023 |
        | 1.1 Train | Number of courses |  | 4 | 4 |`,
    "words before what is reached or not": `
        | Action | Indicators | Baseline | Target | 2023 |
        | 1.1 Write | Guideline developed and validated | draft | 1 | 1 |`,
  },
});
