import { actionWithoutWords } from "../../../../src/checks/rules/actions/action-without-words";
import { testRule } from "../../rule-table";
import { inRow, isCount } from "../../planting-in-workbooks";

testRule(actionWithoutWords, {
  failing: {
    "a number alone": `
        | No | Action | Indicators | Target |
        | 1.1 | Train | Number of courses | 3 |
        | 1.2 |  | Number of meetings | 2 |
        > A3 warning: 1.2 has no text`,
    "the first": `
        | No | Action | Indicators | Target |
        | 1.1 |  | Number of courses | 3 |
        | 1.2 | Meet | Number of meetings | 2 |
        > A2`,
    "without an indicator, too": `
        | No | Action | Indicators | Target |
        | 1.1 | Train | Number of courses | 3 |
        | 1.2 |  |  |  |
        > A3`,
  },
  passing: {
    "words everywhere": `
        | No | Action | Indicators | Target |
        | 1.1 | Train | Number of courses | 3 |
        | 1.2 | Meet | Number of meetings | 2 |`,
    "a second indicator of one action": `
        | No | Action | Indicators | Target |
        | 1.1 | Train | Number of courses | 3 |
        |  |  | Number of officers | 2 |`,
    "a plan without actions": `
        | No | Indicators | Target |
        | 1.1 | Number of courses | 3 |`,
  },
  planted: [
    inRow("plan", {
      fits: (row) => isCount(row),
      holds: () => ({ Action: "" }),
      at: "Objective",
    }),
  ],
});
