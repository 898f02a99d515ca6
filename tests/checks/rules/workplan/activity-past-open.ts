import { activityPastOpen } from "../../../../src/checks/rules/workplan/activity-past-open";
import { testRule } from "../../rule-table";
import { inRow, pick } from "../../planting-in-workbooks";

const WORKPLAN = `
  On 2024-07-20:

  | Action | Indicators | Target | 2024 |
  | 1.1 Train officers | Number of courses | 2 | 2 |

  | Year | Quarter | Outputs | Activities | Status |`;

testRule(activityPastOpen, {
  failing: {
    "still planned": `${WORKPLAN}
        | 2024 | Q1 | Course | Train the trainers | Done |
        | 2024 | Q2 | Course | Train officers | Planned |
        > E3 warning: was planned until 30 June 2024, and it is still planned`,
    "still under way after its date": `${WORKPLAN}
        | 2024 | Q1 | Course | Train the trainers | Done |
        | 2024 | Q3 | Course | Train officers (12-13 July) | Ongoing |
        > E3: until 13 July 2024, and it is still under way`,
    "blank where the others have a status": `${WORKPLAN}
        | 2024 | Q1 | Course | Train the trainers | Done |
        | 2024 | Q1 | Course | Print the guide | Done |
        | 2024 | Q2 | Course | Train officers |  |
        > D4: nobody has reported its status`,
    "statuses of few activities": `${WORKPLAN}
        | 2024 | Q1 | Course | Train the trainers |  |
        | 2024 | Q1 | Course | Print the guide |  |
        | 2024 | Q2 | Course | Train officers | Done |
        > D2 warning: 2 activities are past without a status, while few others have one: “Train the trainers” (D2), “Print the guide” (D3). Set each`,
  },
  passing: {
    "done, moved and dropped": `${WORKPLAN}
        | 2024 | Q1 | Course | Train the trainers | Done |
        | 2024 | Q2 | Course | Train officers | Postponed to Q4 |
        | 2024 | Q2 | Course | Print the guide | Cancelled |`,
    "a workplan of which nobody says anything": `
        On 2024-07-20:

        | Action | Indicators | Target | 2024 |
        | 1.1 Train officers | Number of courses | 2 | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Course | Train the trainers |
        | 2024 | Q2 | Course | Train officers |`,
    "still to come": `${WORKPLAN}
        | 2024 | Q1 | Course | Train the trainers | Done |
        | 2024 | Q3 | Course | Train officers | Planned |`,
    "without a day": `
        | Action | Indicators | Target | 2024 |
        | 1.1 Train officers | Number of courses | 2 | 2 |

        | Year | Quarter | Outputs | Activities | Status |
        | 2024 | Q1 | Course | Train the trainers | Planned |`,
  },
  planted: [
    inRow("workplan", {
      fits: ({ Status }) => Status === "Done",
      holds: (_, seed) => ({ Status: pick(["Planned", "Under way"], seed) }),
      at: "Status",
    }),
  ],
});
