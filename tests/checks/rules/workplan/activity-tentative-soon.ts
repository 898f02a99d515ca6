import { activityTentativeSoon } from "../../../../src/checks/rules/workplan/activity-tentative-soon";
import { testRule } from "../../rule-table";
import { oneMore } from "../../planting-in-workbooks";

const WORKPLAN = `
  On 2024-07-20:

  | Action | Indicators | Target | 2024 |
  | 1.1 Train officers | Number of courses | 2 | 2 |

  | Year | Quarter | Outputs | Activities | Status |`;

testRule(activityTentativeSoon, {
  failing: {
    "in three weeks": `${WORKPLAN}
        | 2024 | Q2 | Course | Train the trainers | Done |
        | 2024 | Q3 | Course | Train officers (tentatively 12-13 August) | Planned |
        > D3 info: is due by 12 August 2024`,
    today: `${WORKPLAN}
        | 2024 | Q3 | Course | Train officers (tentatively 20 July) |  |
        > D2: is due by 20 July 2024`,
    "a place that is tentative, in a quarter that ends": `
        On 2024-09-10:

        | Action | Indicators | Target | 2024 |
        | 1.1 Train officers | Number of courses | 2 | 2 |

        | Year | Quarter | Outputs | Activities | Status |
        | 2024 | Q3 | Course | Hold the meeting (tentatively in Bangkok) |  |
        > D2: is due by 30 September 2024`,
  },
  passing: {
    "far ahead": `${WORKPLAN}
        | 2024 | Q4 | Course | Train officers (tentatively 12-13 November) | Planned |`,
    over: `${WORKPLAN}
        | 2024 | Q2 | Course | Train officers (tentatively 12-13 June) | Done |`,
    moved: `${WORKPLAN}
        | 2024 | Q3 | Course | Train officers (tentatively 12-13 August) | Postponed to Q4 |`,
    settled: `${WORKPLAN}
        | 2024 | Q3 | Course | Train officers (12-13 August) | Planned |`,
  },
  planted: [
    oneMore(
      "workplan",
      () => ({
        Year: "2025",
        Quarter: "Q1",
        Outputs: "More",
        Activities: "Meet, tentatively on 12 January 2025",
        Status: "Planned",
      }),
      { at: "Activities" },
    ),
  ],
});
