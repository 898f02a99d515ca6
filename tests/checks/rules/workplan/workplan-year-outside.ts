import { workplanYearOutside } from "../../../../src/checks/rules/workplan/workplan-year-outside";
import { testRule } from "../../rule-table";
import { oneMore, pick } from "../../planting-in-workbooks";

const WORKPLAN = `
  | Action | Indicators | Target | 2023 | 2024 |
  | 1.1 Train | Number of courses | 4 | 2 | 2 |
  | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

  | Year | Quarter | Outputs | Activities |`;

testRule(workplanYearOutside, {
  failing: {
    "a slip of the year": `${WORKPLAN}
        | 2023 | Q2 | Course | Train officers (1.1) |
        | 2024 | Q2 | Course | Train officers (1.1) |
        | 2032 | Q3 | Meeting | Meet (1.2) |
        > D4 warning: has 2032 here, but the plan runs from 2023 to 2024`,
    "the year before": `${WORKPLAN}
        | 2023 | Q2 | Course | Train officers (1.1) |
        | 2024 | Q2 | Course | Train officers (1.1) |
        | 2022 | Q3 | Meeting | Meet (1.2) |
        > D4`,
    "without a quarter": `${WORKPLAN}
        | 2023 | Q2 | Course | Train officers (1.1) |
        | 2024 | Q2 | Course | Train officers (1.1) |
        | 2025 |  | Meeting | Meet (1.2) |
        > D4`,
  },
  passing: {
    "years of the plan": `${WORKPLAN}
        | 2023 | Q2 | Course | Train officers (1.1) |
        | 2024 | Q2 | Course | Train officers (1.1) |`,
    "a workplan of other years": `${WORKPLAN}
        | 2030 | Q2 | Course | Train |
        | 2031 | Q2 | Course | Train |`,
    "no workplan": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |`,
  },
  planted: [
    oneMore(
      "workplan",
      (_, seed) => ({
        Year: pick(["2032", "2052", "2022"], seed),
        Quarter: "Q1",
        Outputs: "More",
        Activities: "Meet again",
        Status: pick(["Planned", "Planned", "Done"], seed),
      }),
      { at: "Activities" },
    ),
  ],
});
