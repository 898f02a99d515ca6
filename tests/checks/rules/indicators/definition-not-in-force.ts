import { definitionNotInForce } from "../../../../src/checks/rules/indicators/definition-not-in-force";
import { testRule } from "../../rule-table";
import { inRow, pick } from "../../planting-in-workbooks";

const plan = `
  | Action | Indicators | Target | 2023 | 2024 |
  | 1.1 Train | Number of courses | 4 | 2 | 2 |
`;

testRule(definitionNotInForce, {
  failing: {
    "a confirmed baseline that the plan has another number for": `
        | Action | Indicators | Baseline | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 10 | 14 | 12 | 14 |

        | Id | Indicator | Baseline | Confirmed |
        | 1.1-1 | Number of courses | 12 | Yes |
        > C2 info: is 12, the plan says 10 (Plan!C2)`,
    "a choice that was changed and not confirmed": `${plan}
        | Id | Indicator | Measure | Aggregation | Confirmed |
        | 1.1-1 | Number of courses | Number | Latest | No |
        > A2 info: aggregation`,
    "two choices": `${plan}
        | Id | Indicator | Measure | Aggregation | Confirmed |
        | 1.1-1 | Number of courses | Percentage | Latest | |
        > A2: measure`,
    "a confirmed row whose indicator is now of another kind": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Agree | Number of guidelines adopted | 4 | 2 | 2 |

        | Id | Indicator | Measure | Confirmed |
        | 1.1-1 | Guideline adopted | Milestone | Yes |
        > A2`,
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
  planted: [
    inRow("definitions", {
      fits: ({ Measure }) => Measure === "Number",
      holds: (_, seed) => ({ Measure: pick(["Percentage", "Milestone"], seed) }),
      at: "Id",
    }),
  ],
});
