import { activityDoneEarly } from "../../../../src/checks/rules/workplan/activity-done-early";
import { testRule } from "../../rule-table";
import { inRow } from "../../planting-in-workbooks";

const WORKPLAN = `
  On 2024-07-20:

  | Action | Indicators | Target | 2024 |
  | 1.1 Train officers | Number of courses | 2 | 2 |

  | Year | Quarter | Outputs | Activities | Status |
  | 2024 | Q2 | Course | Train the trainers | Done |`;

testRule(activityDoneEarly, {
  failing: {
    "a quarter ahead": `${WORKPLAN}
        | 2024 | Q4 | Course | Train officers | Done |
        > E3 warning: it begins only on 1 October 2024`,
    "a date ahead": `${WORKPLAN}
        | 2024 | Q3 | Course | Train officers (12-13 August) | Completed |
        > E3: it begins only on 12 August 2024`,
    "a year ahead": `${WORKPLAN}
        | 2025 | Q1 | Course | Train officers | Done |
        > E3: 1 January 2025`,
  },
  passing: {
    "done in the quarter that runs": `${WORKPLAN}
        | 2024 | Q3 | Course | Train officers | Done |`,
    "planned for later": `${WORKPLAN}
        | 2024 | Q4 | Course | Train officers | Planned |`,
    "begun before its quarter": `${WORKPLAN}
        | 2024 | Q4 | Course | Train officers | Ongoing |`,
    "without a day": `
        | Action | Indicators | Target | 2024 |
        | 1.1 Train officers | Number of courses | 2 | 2 |

        | Year | Quarter | Outputs | Activities | Status |
        | 2024 | Q4 | Course | Train officers | Done |`,
  },
  planted: [
    inRow("workplan", {
      fits: ({ Year }) => Year === "2025",
      holds: () => ({ Status: "Done" }),
      at: "Status",
    }),
  ],
});
