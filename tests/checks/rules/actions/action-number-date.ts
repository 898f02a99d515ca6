import { actionNumberDate } from "../../../../src/checks/rules/actions/action-number-date";
import { testRule } from "../../rule-table";

testRule(actionNumberDate, {
  failing: {
    "a date beside numbers": `
        | No | Action | Indicators | Target |
        | 1.1 | Train | Number of courses | 3 |
        | 2026-02-01 | Meet | Number of meetings | 2 |
        | 1.3 | Talk | Number of talks | 2 |
        > A3 warning: Excel made the date 1 February 2026 of this action’s number`,
    "dates in place of all numbers": `
        | No | Action | Indicators | Target |
        | 2026-01-01 | Train | Number of courses | 3 |
        | 2026-02-01 | Meet | Number of meetings | 2 |
        > A2
        > A3`,
    "the first of two": `
        | No | Action | Indicators | Target |
        | 2026-01-01 | Train | Number of courses | 3 |
        | 1.2 | Meet | Number of meetings | 2 |
        > A2`,
  },
  passing: {
    numbers: `
        | No | Action | Indicators | Target |
        | 1.1 | Train | Number of courses | 3 |
        | 1.2 | Meet | Number of meetings | 2 |`,
    "codes with years": `
        | No | Action | Indicators | Target |
        | 2026-1 | Train | Number of courses | 3 |
        | 2026-2 | Meet | Number of meetings | 2 |`,
    "no numbers": `
        | Action | Indicators | Target |
        | Train | Number of courses | 3 |`,
  },
  // A number that is gone leaves a gap, and what names it finds nothing: other checks say so too.
  planted: [],
});
