import { definitionNotInForce } from "../../../../src/checks/rules/indicators/definition-not-in-force";
import { testRule } from "../../rule-table";

const plan = `
  | Action | Indicators | Target | 2023 | 2024 |
  | 1.1 Train | Number of courses | 4 | 2 | 2 |
`;

testRule(definitionNotInForce, {
  failing: {
    "a confirmed baseline that the plan has another number for": {
      plan: `
        | Action | Indicators | Baseline | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 10 | 14 | 12 | 14 |

        | Id | Indicator | Baseline | Confirmed |
        | 1.1-1 | Number of courses | 12 | Yes |`,
      finds: [{ cell: "C2", severity: "info", says: "is 12, the plan says 10 (Plan!C2)" }],
    },
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
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Agree | Number of guidelines adopted | 4 | 2 | 2 |

        | Id | Indicator | Measure | Confirmed |
        | 1.1-1 | Guideline adopted | Milestone | Yes |`,
      finds: [{ cell: "A2" }],
    },
  },
  passing: {
    "a confirmed baseline that the plan has as well": `
        | Action | Indicators | Baseline | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 10 | 14 | 12 | 14 |

        | Id | Indicator | Baseline | Confirmed |
        | 1.1-1 | Number of courses | 10 | Yes |`,
    "a confirmed baseline that the plan has none for": `
        | Action | Indicators | Baseline | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses |  | 14 | 12 | 14 |

        | Id | Indicator | Baseline | Confirmed |
        | 1.1-1 | Number of courses | 10 | Yes |`,
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
