import { workplanActionUnscheduled } from "../../../../src/checks/rules/workplan/workplan-action-unscheduled";
import { testRule } from "../../rule-table";

testRule(workplanActionUnscheduled, {
  failing: {
    "an action that no entry names": {
      plan: `
        | No | Action | Indicators | Target | 2024 |
        | 1.1 | Train | Number of courses | 3 | 3 |
        | 1.2 | Meet | Number of meetings | 2 | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Officers trained | Hold the courses (1.1) |`,
      finds: [
        {
          cell: "E3",
          severity: "info",
          says: "Action 1.2 has a target of 2 for 2024, but no activity of that year on “Workplan” names it",
        },
      ],
    },
    "named in another year only": {
      plan: `
        | No | Action | Indicators | Target | 2024 |
        | 1.1 | Train | Number of courses | 3 | 3 |
        | 1.2 | Meet | Number of meetings | 2 | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Officers trained | Hold the courses (1.1) |
        | 2025 | Q1 | Met | Meet (1.2) |`,
      finds: [{ cell: "E3" }],
    },
    "two actions": {
      plan: `
        | No | Action | Indicators | Target | 2024 |
        | 1.1 | Train | Number of courses | 3 | 3 |
        | 1.2 | Meet | Number of meetings | 2 | 2 |
        | 1.3 | Talk | Number of talks | 2 | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Officers trained | Hold the courses (1.1) |`,
      finds: [{ cell: "E3" }, { cell: "E4" }],
    },
  },
  passing: {
    "each action named": `
        | No | Action | Indicators | Target | 2024 |
        | 1.1 | Train | Number of courses | 3 | 3 |
        | 1.2 | Meet | Number of meetings | 2 | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Trained | Hold the courses (1.1) |
        | 2024 | Q2 | Met | Meet (1.2) |`,
    "a workplan that names no actions": `
        | No | Action | Indicators | Target | 2024 |
        | 1.1 | Train | Number of courses | 3 | 3 |
        | 1.2 | Meet | Number of meetings | 2 | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Trained | Hold the courses |`,
    "no target in the year": `
        | No | Action | Indicators | Target | 2024 | 2025 |
        | 1.1 | Train | Number of courses | 3 | 3 |  |
        | 1.2 | Meet | Number of meetings | 2 | NP | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Trained | Hold the courses (1.1) |`,
  },
});
