import { indicatorMissing } from "../../../../src/checks/rules/indicators/indicator-missing";
import { testRule } from "../../rule-table";

testRule(indicatorMissing, {
  failing: {
    "targets and no indicator": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | | 3 | 1 | 2 |
        > B2 error: There are targets (3, 1, 2) but no indicator for “Train”`,
    "a second row of targets": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        |  | | 60 | 30 | 30 |
        > B3: (60, 30, 30)`,
    "only one year": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | | | | 2 |
        > B2`,
    "the title of a group that reports, with what it is to come to": `
        | Action | Indicators | 2023 | Actual 2023 |
        | 1.1 Train | | 90 | |
        | 1.2 Train officers | Number of courses | 2 | 2 |
        | 1.3 Train judges | Number of seminars | 1 | 1 |
        > B2 info`,
  },
  passing: {
    "sums of the rows below": `
        | Action | Indicators | Target | 2023 |
        | 1. Train | | =SUM(C3:C4)→5 | =D3+D4→5 |
        | 1.1 Train officers | Number of officers | 2 | 2 |
        | 1.2 Train judges | Number of judges | 3 | 3 |`,
    "a row at the end that is made of the others, but for one number": `
        | Action | Indicators | 2023 | Actual 2023 |
        | 1.1 Train officers | Number of officers | 2 | 1 |
        | 1.2 Train judges | Number of judges | 3 | 2 |
        | | | 100 | =D2+D3→3 |`,
    "targets that are yet to be decided, as their indicator is": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        | 1.2 Meet |  | TBD | TBD | TBD |`,
    "sums of nothing in the row of a title": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        | 1.2 Meet |  | 0 | 0 | 0 |`,
    "a baseline that waits for its indicator and target": `
        | Action | Indicators | Baseline | Target | 2023 |
        | 1.1 Train | Number of courses | 0 | 3 | 3 |
        | 1.2 Meet |  | 4 |  |  |`,
    "an indicator with its targets": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
    "several lines": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | # of courses⏎# of officers | 3⏎60 | 1⏎30 | 2⏎30 |`,
    "neither indicator nor target": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | | | |  |`,
  },
  planted: [{ holds: () => ({ Indicators: "" }), cells: () => ["Indicators"] }],
});
