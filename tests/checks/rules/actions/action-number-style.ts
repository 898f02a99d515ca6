import { actionNumberStyle } from "../../../../src/checks/rules/actions/action-number-style";
import { testRule } from "../../rule-table";
import { inRow } from "../../planting-in-workbooks";

testRule(actionNumberStyle, {
  failing: {
    "a point after one of them": `
        | No | Action | Indicators | Target |
        | 1.1 | Train | Number of courses | 3 |
        | 1.2. | Meet | Number of meetings | 2 |
        | 1.3 | Talk | Number of talks | 2 |
        > A3 info: “1.2.” is written differently from “1.1”. Write`,
    "several, said once": `
        | No | Action | Indicators | Target |
        | 1.1 | Train | Number of courses | 3 |
        | 1.2. | Meet | Number of meetings | 2 |
        | 1.3 | Talk | Number of talks | 2 |
        | 1.4. | Inform | Number of leaflets | 2 |
        | 1.5 | Warn | Number of warnings | 2 |
        > A3: ; so are “1.4.”.`,
    "a hyphen": `
        | No | Action | Indicators | Target |
        | 1-1 | Train | Number of courses | 3 |
        | 1.2 | Meet | Number of meetings | 2 |
        | 1.3 | Talk | Number of talks | 2 |
        > A2`,
  },
  passing: {
    "codes of two registers": `
        | No. | Action | Indicators | Target |
        | BP26005375 | Train | Number of courses | 5 |
        | BP26005376 | Meet | Number of meetings | 5 |
        | 5104202505 | Print | Number of guides | 5 |`,
    "codes that are filled up with zeros": `
        | No. | Action | Indicators | Target |
        | 1.01.02 | Train | Number of courses | 5 |
        | 1.01.03 | Meet | Number of meetings | 5 |
        | 4.02.02. | Print | Number of guides | 5 |`,
    "another way for each level": `
        | No | Action | Indicators | Target |
        | 1. | Protect | Number of plans | 1 |
        | 1.1 | Train | Number of courses | 3 |
        | 1.2 | Meet | Number of meetings | 2 |`,
    "one style": `
        | No | Action | Indicators | Target |
        | 1.1 | Train | Number of courses | 3 |
        | 1.2 | Meet | Number of meetings | 2 |`,
    "one style in Khmer digits": `
        | No | Action | Indicators | Target |
        | ១.១ | Train | Number of courses | 3 |
        | ១.២ | Meet | Number of meetings | 2 |`,
    "one style with points": `
        | No | Action | Indicators | Target |
        | 1.1. | Train | Number of courses | 3 |
        | 1.10. | Meet | Number of meetings | 2 |`,
    "codes of departments": `
        | No | Action | Indicators | Target |
        | IT01 | Train | Number of courses | 3 |
        | IT02 | Meet | Number of meetings | 2 |
        | HR01 | Talk | Number of talks | 2 |`,
    "no numbers": `
        | Action | Indicators | Target |
        | Train | Number of courses | 3 |
        | Meet | Number of meetings | 2 |`,
  },
  planted: [
    inRow("plan", {
      fits: (_, place) => place > 5,
      holds: ({ No: number = "" }) => ({ No: `${number}.` }),
      at: "No",
    }),
  ],
});
