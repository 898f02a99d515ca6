import { actionNumberGap } from "../../../../src/checks/rules/actions/action-number-gap";
import { testRule } from "../../rule-table";
import { isLastOfSeveral } from "../../planting";

testRule(actionNumberGap, {
  failing: {
    "1.4 then 1.6": `
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 1.4 | Train | Number of courses | 3 |
        |  | 1.6 | Meet | Number of meetings | 2 |
        > B3 warning: 1.4 is followed by 1.6, without 1.5`,
    "two numbers left out": `
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 1.1 | Train | Number of courses | 3 |
        |  | 1.4 | Meet | Number of meetings | 2 |
        > B3: without 1.2, 1.3`,
    "Khmer digits": `
        | No | Action | Indicators | Target |
        | ១.១ | Train | Number of courses | 3 |
        | ១.៣ | Meet | Number of meetings | 2 |
        > A3: 1.1 is followed by 1.3`,
    "codes of a register, which are filled up with zeros, for information": `
        | No | Action | Indicators | Target |
        | 3.02.01 | Train | Number of courses | 3 |
        | 3.02.02 | Meet | Number of meetings | 2 |
        | 3.02.04 | Talk | Number of talks | 2 |
        > A4 info`,
    "plain numbers": `
        | No | Action | Indicators | Target |
        | 1 | Train | Number of courses | 3 |
        | 3 | Meet | Number of meetings | 2 |
        > A3`,
  },
  passing: {
    "codes of a bank of projects": `
        | No. | Action | Indicators | Target |
        | 2380141 | Train | Number of courses | 5 |
        | 2380143 | Meet | Number of meetings | 5 |
        | 2380144 | Print | Number of guides | 5 |`,
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
    "the numbers of a register, of which the plan has some": `
        | No | Action | Indicators | Target |
        | 68 | Offer service 68 | Number of users of service 68 | 3 |
        | 69 | Offer service 69 | Number of users of service 69 | 3 |
        | 71 | Offer service 71 | Number of users of service 71 | 3 |
        | 73 | Offer service 73 | Number of users of service 73 | 3 |
        | 74 | Offer service 74 | Number of users of service 74 | 3 |
        | 75 | Offer service 75 | Number of users of service 75 | 3 |
        | 77 | Offer service 77 | Number of users of service 77 | 3 |
        | 78 | Offer service 78 | Number of users of service 78 | 3 |
        | 79 | Offer service 79 | Number of users of service 79 | 3 |
        | 80 | Offer service 80 | Number of users of service 80 | 3 |
        | 81 | Offer service 81 | Number of users of service 81 | 3 |
        | 82 | Offer service 82 | Number of users of service 82 | 3 |`,
    "a number of which there are parts only": `
        | No | Action | Indicators | Target |
        | 2.1 | Train | Number of courses | 3 |
        | 2.2.1 | Print | Number of guides | 3 |
        | 2.3 | Meet | Number of meetings | 2 |`,
    codes: `
        | No | Action | Indicators | Target |
        | 101 | Train | Number of courses | 3 |
        | 205 | Meet | Number of meetings | 2 |`,
  },
  planted: [
    {
      fits: isLastOfSeveral,
      holds: ({ No: number }) => ({ No: number.replace(/\d+$/, (last) => String(Number(last) + 1)) }),
      cells: () => ["No"],
    },
  ],
});
