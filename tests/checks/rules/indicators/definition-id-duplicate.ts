import { definitionIdDuplicate } from "../../../../src/checks/rules/indicators/definition-id-duplicate";
import { testRule } from "../../rule-table";
import { oneMore, pick } from "../../planting-in-workbooks";

const plan = `
  | Action | Indicators | Target |
  | 1.1 Train | Number of courses | 3 |
  | 1.2 Meet | Number of meetings | 3 |
`;

testRule(definitionIdDuplicate, {
  failing: {
    "a row that was copied": `${plan}
        | Id | Indicator | Confirmed |
        | 1.1-1 | Number of courses | No |
        | 1.1-1 | Number of courses | No |
        > A3 warning: A2`,
    "the one that is not confirmed, where another is": `${plan}
        | Id | Indicator | Confirmed |
        | 1.1-1 | Number of courses | No |
        | 1.1-1 | Number of courses | Yes |
        > A2: A3`,
    "an id that was typed with other signs": `${plan}
        | Id | Indicator | Confirmed |
        | 1.1-1 | Number of courses | No |
        | 1.1 – 1 | number of courses | No |
        > A3`,
  },
  passing: {
    "each id once": `${plan}
        | Id | Indicator | Confirmed |
        | 1.1-1 | Number of courses | No |
        | 1.2-1 | Number of meetings | No |`,
    "one id with two wordings, of which one can be set aside": `${plan}
        | Id | Indicator | Confirmed |
        | 1.1-1 | Number of courses | No |
        | 1.1-1 | Number of patrols | Yes |`,
    "rows without an id": `${plan}
        | Id | Indicator | Confirmed |
        | | Number of courses | No |
        | | Number of meetings | No |`,
    "one wording under two ids": `${plan}
        | Id | Indicator | Confirmed |
        | 1.1-1 | Number of meetings | No |
        | 1.2-1 | Number of meetings | No |`,
  },
  planted: [
    oneMore("definitions", ({ definitions }, seed) => pick(definitions.rows, seed), {
      at: "Id",
    }),
  ],
});
