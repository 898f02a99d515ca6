import { definitionChoiceUnknown } from "../../../../src/checks/rules/indicators/definition-choice-unknown";
import { testRule } from "../../rule-table";
import { inRow, pick } from "../../planting-in-workbooks";

const plan = `
  | Action | Indicators | Target |
  | 1.1 Train | Number of courses | 3 |
`;

testRule(definitionChoiceUnknown, {
  failing: {
    "a measure that there is not": `${plan}
        | Id | Indicator | Measure | Confirmed |
        | 1.1-1 | Number of courses | Numbr | Yes |
        > C2 warning: “Numbr”`,
    "two choices of one row": `${plan}
        | Id | Indicator | Aggregation | Direction | Confirmed |
        | 1.1-1 | Number of courses | plus | upwards | No |
        > C2
        > D2`,
    "a date where yes or no is due": `${plan}
        | Id | Indicator | Measure | Confirmed |
        | 1.1-1 | Number of courses | Number | 3 May 2024 |
        > D2`,
    "parts that cannot be told": `${plan}
        | Id | Indicator | Parts of parties | Confirmed |
        | 1.1-1 | Number of courses | halves | Yes |
        > C2: none of the choices for the parts of parties`,
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
  planted: [
    inRow("definitions", {
      holds: (_, seed) => ({ Measure: pick(["Numbr", "Precentage", "x"], seed) }),
      at: "Measure",
    }),
  ],
});
