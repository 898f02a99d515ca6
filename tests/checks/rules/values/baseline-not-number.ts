import { baselineNotNumber } from "../../../../src/checks/rules/values/baseline-not-number";
import { testRule } from "../../rule-table";
import { inRow, hasBaseline } from "../../planting-in-workbooks";

testRule(baselineNotNumber, {
  failing: {
    words: `
        | Action | Indicators | Baseline | Target | 2023 |
        | 1.1 Train | Number of courses | few so far | 4 | 4 |
        > C2 warning: “few so far”`,
    "words before a percentage": `
        | Action | Indicators | Baseline | Target | 2023 |
        | 1.1 Assist | % of victims assisted | low | 80% | 80% |
        > C2`,
    "one of two rows": `
        | Action | Indicators | Baseline | Target | 2023 |
        | 1.1 Train | Number of courses | 1 | 4 | 4 |
        | 1.2 Meet | Number of meetings | irregular | 4 | 4 |
        > C3`,
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
  planted: [
    inRow("plan", {
      fits: hasBaseline,
      holds: () => ({ Baseline: "few so far" }),
      at: "Baseline",
    }),
  ],
});
