import { actionNumberDuplicate } from "../../../../src/checks/rules/actions/action-number-duplicate";
import { testRule } from "../../rule-table";
import { isLastOfSeveral } from "../../planting";

testRule(actionNumberDuplicate, {
  failing: {
    "1.4 twice": `
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 1.4 | Train | Number of courses | 3 |
        |  | 1.4 | Meet | Number of meetings | 2 |
        > B3 error: The number 1.4 is used in B2 already`,
    "Thai digits": `
        | No | Action | Indicators | Target |
        | ๑.๔ | Train | Number of courses | 3 |
        | ๑.๔ | Meet | Number of meetings | 2 |
        > A3: The number 1.4 is used in A2 already`,
    "written in two ways": `
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 1.4 | Train | Number of courses | 3 |
        |  | 1.4. | Meet | Number of meetings | 2 |
        > B3`,
    "in place of the next number, and where it was used further up": `
        | No | Action | Indicators | Target |
        | 1.1 | Train | Number of courses | 3 |
        | 1.1 | Meet | Number of meetings | 2 |
        | 1.3 | Visit | Number of visits | 2 |
        | 1.4 | Print | Number of leaflets | 80 |
        | 1.3 | Talk | Number of talks | 2 |
        > A3 error
        > A6 error`,
    "for the parts of one action, after which the numbers go on": `
        | No | Action | Indicators | Target |
        | 1.1 | Train the police | Number of courses | 3 |
        | 1.1 | Train the courts | Number of courses for courts | 2 |
        | 1.2 | Visit | Number of visits | 2 |
        > A3 info`,
    "plain numbers under one objective, three times": `
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 1 | Train | Number of courses | 3 |
        |  | 1 | Meet | Number of meetings | 2 |
        |  | 1 | Talk | Number of talks | 2 |
        > B3 info
        > B4 info`,
  },
  passing: {
    "lists of offices that begin again at another number": `
        | No | Action | Indicators | Target |
        | 2.1.1 | Train the police | Number of courses | 3 |
        | 2.2.1 | Visit the police | Number of visits | 2 |
        | 2.3.1 | Equip the police | Number of sets | 4 |
        | 3.1.1 | Train the courts | Number of courses for courts | 5 |
        | 2.1.1 | Train the border posts | Number of courses for posts | 6 |
        | 2.1.2 | Test the border posts | Number of tests | 7 |
        | 2.2.1 | Visit the border posts | Number of visits to posts | 8 |
        | 2.2.2 | Review the border posts | Number of reviews | 9 |
        | 2.3.1 | Equip the border posts | Number of sets for posts | 6 |`,
    "each number once": `
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 1.1 | Train | Number of courses | 3 |
        |  | 1.2 | Meet | Number of meetings | 2 |`,
    "plain numbers that begin again under each objective": `
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 1 | Train | Number of courses | 3 |
        | 2. Prevent | 1 | Meet | Number of meetings | 2 |`,
    "one action in two rows, for two agencies": `
        | Objective | No | Action | Agency | Indicators | Target |
        | 1. Protect | 1.1 | Train | Police | Number of courses | 3 |
        |  | 1.1 | Train | Court | Number of courses | 2 |`,
    "a list that begins again for each place": `
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 1.1 | Train in the north | Number of courses | 3 |
        |  | 1.2 | Meet in the north | Number of meetings | 2 |
        |  | 1.1 | Train in the south | Number of courses | 3 |
        |  | 1.2 | Meet in the south | Number of meetings | 2 |`,
    "codes of a budget": `
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 450102 | Train | Number of courses | 3 |
        |  | 450102 | Meet | Number of meetings | 2 |`,
    "1.1 and 1.10": `
        | Objective | No | Action | Indicators | Target |
        | 1. Protect | 1.1 | Train | Number of courses | 3 |
        |  | 1.10 | Meet | Number of meetings | 2 |`,
  },
  planted: [
    {
      fits: isLastOfSeveral,
      holds: (_row, _seed, before) => ({ No: before.No }),
      cells: () => ["No"],
    },
  ],
});
