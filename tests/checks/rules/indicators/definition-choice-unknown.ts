import { definitionChoiceUnknown } from "../../../../src/checks/rules/indicators/definition-choice-unknown";
import { testRule } from "../../rule-table";

const plan = `
  | Action | Indicators | Target |
  | 1.1 Train | Number of courses | 3 |
`;

testRule(definitionChoiceUnknown, {
  failing: {
    "a measure that there is not": {
      plan: `${plan}
        | Id | Indicator | Measure | Confirmed |
        | 1.1-1 | Number of courses | Numbr | Yes |`,
      finds: [{ cell: "C2", severity: "warning", says: "“Numbr”" }],
    },
    "two choices of one row": {
      plan: `${plan}
        | Id | Indicator | Aggregation | Direction | Confirmed |
        | 1.1-1 | Number of courses | plus | upwards | No |`,
      finds: [{ cell: "C2" }, { cell: "D2" }],
    },
    "a date where yes or no is due": {
      plan: `${plan}
        | Id | Indicator | Measure | Confirmed |
        | 1.1-1 | Number of courses | Number | 3 May 2024 |`,
      finds: [{ cell: "D2" }],
    },
    "parts that cannot be told": {
      plan: `${plan}
        | Id | Indicator | Parts of parties | Confirmed |
        | 1.1-1 | Number of courses | halves | Yes |`,
      finds: [{ cell: "C2", says: "none of the choices for the parts of parties" }],
    },
  },
  passing: {
    "what the parts of the parties give": `${plan}
        | Id | Indicator | Parts of parties | Confirmed |
        | 1.1-1 | Number of courses | Each reaches the target | Yes |`,
    "choices of the lists": `${plan}
        | Id | Indicator | Measure | Aggregation | Confirmed |
        | 1.1-1 | Number of courses | Number | Sum | Yes |`,
    "choices in other languages": `${plan}
        | Id | Indicator | Measure | Aggregation | Confirmed |
        | 1.1-1 | Number of courses | จำนวน | ផលបូក | ใช่ |`,
    "blank cells": `${plan}
        | Id | Indicator | Measure | Aggregation | Confirmed |
        | 1.1-1 | Number of courses | | | |`,
    "no Indicators sheet": plan,
  },
});
