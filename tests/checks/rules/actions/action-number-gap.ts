import { actionNumberGap } from "../../../../src/checks/rules/actions/action-number-gap";
import { testRule } from "../../rule-table";

testRule(actionNumberGap, {
  failing: {
    "1.4 then 1.6": {
      plan: `
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 1.4 | Train | Number of courses | 3 |
        |  | 1.6 | Meet | Number of meetings | 2 |`,
      finds: [{ cell: "C3", severity: "warning", says: "1.4 is followed by 1.6: 1.5 is missing" }],
    },
    "two numbers left out": {
      plan: `
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 1.1 | Train | Number of courses | 3 |
        |  | 1.4 | Meet | Number of meetings | 2 |`,
      finds: [{ cell: "C3", says: "1.2, 1.3 is missing" }],
    },
    "Khmer digits": {
      plan: `
        | No | Action | Indicators | Target |
        | ១.១ | Train | Number of courses | 3 |
        | ១.៣ | Meet | Number of meetings | 2 |`,
      finds: [{ cell: "B3", says: "1.1 is followed by 1.3" }],
    },
    "plain numbers": {
      plan: `
        | No | Action | Indicators | Target |
        | 1 | Train | Number of courses | 3 |
        | 3 | Meet | Number of meetings | 2 |`,
      finds: [{ cell: "B3" }],
    },
  },
  passing: {
    "numbers in order, and another objective": `
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 1.1 | Train | Number of courses | 3 |
        |  | 1.2 | Meet | Number of meetings | 2 |
        | 2. Prevent | 2.1 | Inform | Number of leaflets | 2 |`,
    "a number that stands elsewhere": `
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 1.1 | Train | Number of courses | 3 |
        |  | 1.3 | Meet | Number of meetings | 2 |
        |  | 1.2 | Inform | Number of leaflets | 2 |`,
    "a number given twice, which is another mistake": `
        | No | Action | Indicators | Target |
        | 1.1 | Train | Number of courses | 3 |
        | 1.1 | Meet | Number of meetings | 2 |
        | 1.3 | Talk | Number of talks | 2 |`,
    codes: `
        | No | Action | Indicators | Target |
        | 101 | Train | Number of courses | 3 |
        | 205 | Meet | Number of meetings | 2 |`,
  },
});
