import { actualPartiesMismatch } from "../../../src/checks/rules/actual-parties-mismatch";
import { testRule } from "../rule-table";

testRule(actualPartiesMismatch, {
  failing: {
    "parts that give less": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Thailand | 12 |
        | 1.1-1 | 2023 |  | Cambodia | 15 |
        | 1.1-1 | 2023 |  |  | 30 |`,
      finds: [
        {
          cell: "E4",
          severity: "warning",
          says: "is 30 for all parties together, but their parts (Thailand 12, Cambodia 15) give 27",
        },
      ],
    },
    "one part above the whole": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 10 |
        | 1.1-1 | 2023 |  | Cambodia | 15 |`,
      finds: [{ cell: "E2", says: "give 15" }],
    },
    "a percentage outside its parts": {
      plan: `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Assist | % of victims assisted | 80% | 80% |  |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Thailand | 70% |
        | 1.1-1 | 2023 |  | Cambodia | 80% |
        | 1.1-1 | 2023 |  | both | 90% |`,
      finds: [{ cell: "E4", says: "no mean of their parts" }],
    },
  },
  passing: {
    "parts that give the whole": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Thailand | 12 |
        | 1.1-1 | 2023 |  | Cambodia | 15 |
        | 1.1-1 | 2023 |  | All | 27 |`,
    "one part that waits for the others": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Thailand | 12 |
        | 1.1-1 | 2023 |  |  | 27 |`,
    "parts alone": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Thailand | 12 |
        | 1.1-1 | 2023 |  | Cambodia | 15 |`,
    "a percentage between its parts": `
        | Action | Indicators | Target | 2023 |
        | 1.1 Assist | % of victims assisted | 80% | 80% |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Thailand | 70% |
        | 1.1-1 | 2023 |  | Cambodia | 80% |
        | 1.1-1 | 2023 |  |  | 76% |`,
  },
});
