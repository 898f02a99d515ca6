import { workplanUnknownAction } from "../../../../src/checks/rules/workplan/workplan-unknown-action";
import { testRule } from "../../rule-table";

testRule(workplanUnknownAction, {
  failing: {
    "a number that is none": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Course | Train officers (1.1) |
        | 2024 | Q3 | Meeting | Meet (1.4) |`,
      finds: [{ cell: "D3", severity: "warning", says: "No action of the plan has the number 1.4" }],
    },
    "under two years": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Course | Train officers (1.1) |
        | 2024 | Q2 | Course | Train officers (1.1) |
        | 2024 | Q3 | Meeting | Meet (2.7) |`,
      finds: [{ cell: "D4" }],
    },
    "beside one that is known": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Course | Train officers (1.1) |
        | 2024 | Q3 | Meeting | Meet (1.2) and talk (3.1) |`,
      finds: [{ cell: "D3" }],
    },
  },
  passing: {
    "numbers of the plan": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Course | Train officers (1.1) |
        | 2024 | Q3 | Meeting | Meet (1.2) |`,
    "numbers of the workplan’s own": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Course | 7.1 Train |
        | 2024 | Q3 | Meeting | 7.2 Meet |`,
    "no numbers": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Course | Train |
        | 2024 | Q3 | Meeting | Meet |`,
  },
});
