import { workplanActionUnscheduled } from "../../../../src/checks/rules/workplan/workplan-action-unscheduled";
import { testRule } from "../../rule-table";
import { pick, withRows, cellOf } from "../../planting-in-workbooks";

testRule(workplanActionUnscheduled, {
  failing: {
    "an action that no entry names": `
        | No | Action | Indicators | Target | 2024 |
        | 1.1 | Train | Number of courses | 3 | 3 |
        | 1.2 | Meet | Number of meetings | 2 | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Officers trained | Hold the courses (1.1) |
        > E3 info: Action 1.2 has a target of 2 for 2024, but no activity of that year on “Workplan” names it`,
    "named in another year only": `
        | No | Action | Indicators | Target | 2024 |
        | 1.1 | Train | Number of courses | 3 | 3 |
        | 1.2 | Meet | Number of meetings | 2 | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Officers trained | Hold the courses (1.1) |
        | 2025 | Q1 | Met | Meet (1.2) |
        > E3`,
    "two actions": `
        | No | Action | Indicators | Target | 2024 |
        | 1.1 | Train | Number of courses | 3 | 3 |
        | 1.2 | Meet | Number of meetings | 2 | 2 |
        | 1.3 | Talk | Number of talks | 2 | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2024 | Q1 | Officers trained | Hold the courses (1.1) |
        > E3
        > E4`,
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
  planted: [
    {
      plant: (workbook, seed) => {
        const places = [...workbook.workplan.rows.keys()].filter(
          (index) => workbook.workplan.rows[index]?.Year === "2025",
        );
        const place = pick(places, seed);
        const number = /under (\S+)$/.exec(workbook.workplan.rows[place]?.Activities ?? "")?.[1];
        const row = workbook.plan.rows.findIndex(({ No }) => No === number);
        const open = withRows(workbook, "workplan", (rows) =>
          rows.map((entry, index) =>
            index === place ? { ...entry, Outputs: "News", Activities: "Meet the press" } : entry,
          ),
        );
        return { workbook: open, cells: [cellOf(open, "plan", row, "2025")] };
      },
    },
  ],
});
