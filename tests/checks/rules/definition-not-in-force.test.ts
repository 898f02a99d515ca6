import { definitionNotInForce } from "../../../src/checks/rules/definition-not-in-force";
import { testRule } from "../rule-table";

const plan = `
  | Action | Indicators | Target | 2023 | 2024 |
  | 1.1 Train | Number of courses | 4 | 2 | 2 |
`;

testRule(definitionNotInForce, {
  failing: {
    "a choice that was changed and not confirmed": {
      plan: `${plan}
        | Id | Indicator | Measure | Aggregation | Confirmed |
        | 1.1-1 | Number of courses | Number | Latest | No |`,
      finds: [{ cell: "A2", severity: "info", says: "aggregation" }],
    },
    "two choices": {
      plan: `${plan}
        | Id | Indicator | Measure | Aggregation | Confirmed |
        | 1.1-1 | Number of courses | Percentage | Latest | |`,
      finds: [{ cell: "A2", says: "measure" }],
    },
    "a confirmed row whose indicator is now of another kind": {
      plan: `${plan}
        | Id | Indicator | Measure | Confirmed |
        | 1.1-1 | Percentage of courses | Percentage | Yes |`,
      finds: [{ cell: "A2" }],
    },
  },
  passing: {
    "what was inferred": `${plan}
        | Id | Indicator | Measure | Aggregation | Confirmed |
        | 1.1-1 | Number of courses | Number | Sum | No |`,
    "a choice that was changed and confirmed": `${plan}
        | Id | Indicator | Measure | Aggregation | Confirmed |
        | 1.1-1 | Number of courses | Number | Latest | Yes |`,
    "blank choices": `${plan}
        | Id | Indicator | Measure | Aggregation | Confirmed |
        | 1.1-1 | Number of courses | | | No |`,
  },
});
