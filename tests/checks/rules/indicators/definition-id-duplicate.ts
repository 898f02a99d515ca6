import { definitionIdDuplicate } from "../../../../src/checks/rules/indicators/definition-id-duplicate";
import { testRule } from "../../rule-table";

const plan = `
  | Action | Indicators | Target |
  | 1.1 Train | Number of courses | 3 |
  | 1.2 Meet | Number of meetings | 3 |
`;

testRule(definitionIdDuplicate, {
  failing: {
    "a row that was copied": {
      plan: `${plan}
        | Id | Indicator | Confirmed |
        | 1.1-1 | Number of courses | No |
        | 1.1-1 | Number of courses | No |`,
      finds: [{ cell: "A3", severity: "warning", says: "A2" }],
    },
    "the one that is not confirmed, where another is": {
      plan: `${plan}
        | Id | Indicator | Confirmed |
        | 1.1-1 | Number of courses | No |
        | 1.1-1 | Number of courses | Yes |`,
      finds: [{ cell: "A2", says: "A3" }],
    },
    "an id that was typed with other signs": {
      plan: `${plan}
        | Id | Indicator | Confirmed |
        | 1.1-1 | Number of courses | No |
        | 1.1 – 1 | number of courses | No |`,
      finds: [{ cell: "A3" }],
    },
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
});
