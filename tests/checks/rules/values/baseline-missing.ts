import { baselineMissing } from "../../../../src/checks/rules/values/baseline-missing";
import { testRule } from "../../rule-table";
import { inRow, hasBaseline } from "../../planting-in-workbooks";

testRule(baselineMissing, {
  failing: {
    "one of two": `
        | Action | Indicators | Baseline | Target |
        | 1.1 Train | Number of courses | 0 | 3 |
        | 1.2 Assist | % of victims assisted | | 80% |
        > C3 info: has no baseline`,
    "two of three": `
        | Action | Indicators | Baseline | Target |
        | 1.1 Train | Number of courses | | 3 |
        | 1.2 Train | Number of courses | N/A | 3 |
        | 1.3 Train | Number of courses | | 3 |
        > C2
        > C4`,
    "two indicators of one cell, said once": `
        | Action | Indicators | Baseline | Target |
        | 1.1 Train | # of courses⏎# of officers | | 3⏎60 |
        | 1.2 Meet | Number of meetings | 0 | 2 |
        > C2`,
  },
  passing: {
    "one that the Indicators sheet has": `
        | Action | Indicators | Baseline | Target | 2023 |
        | 1.1 Train | Number of courses | 1 | 3 | 3 |
        | 1.2 Meet | Number of meetings |  | 2 | 2 |

        | Id | Indicator | Baseline | Confirmed |
        | 1.2-1 | Number of meetings | 1 | Yes |`,
    "indicators that are not measured in this plan": `
        | Action | Indicators | Baseline | Target | Actual 2023 |
        | 1.1 Train | Number of courses | 0 | 3 | 1 |
        | 1.2 Meet | Number of meetings | | | |
        | 1.3 Visit | Number of visits | | 0 | N/A |`,
    "all have one": `
        | Action | Indicators | Baseline | Target |
        | 1.1 Train | Number of courses | 0 | 3 |
        | 1.2 Meet | Number of meetings | N/A | 3 |`,
    "no such column": `
        | Action | Indicators | Target |
        | 1.1 Train | Number of courses | 3 |`,
    "a column that is not used": `
        | Action | Indicators | Baseline | Target |
        | 1.1 Train | Number of courses | | 3 |`,
  },
  planted: [
    inRow("plan", {
      fits: hasBaseline,
      holds: () => ({ Baseline: "", "Baseline year": "" }),
      at: "Baseline",
    }),
  ],
});
