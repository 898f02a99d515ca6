import { blankRow } from "../../../../src/checks/rules/table/blank-row";
import { testRule } from "../../rule-table";
import { pick, withRows, cellOf } from "../../planting-in-workbooks";

testRule(blankRow, {
  failing: {
    "one row": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        |  | | | |  |
        | 1.2 Meet | Number of meetings | 2 | 1 | 1 |
        > A3 info: Row 3 inside the plan is empty`,
    "rows in a run, said once": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        |  | | | |  |
        |  | | | |  |
        | 1.2 Meet | Number of meetings | 2 | 1 | 1 |
        > A3: Rows 3–4 inside the plan are empty`,
    "rows apart, said once": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        |  | | | |  |
        | 1.2 Meet | Number of meetings | 2 | 1 | 1 |
        |  | | | |  |
        | 1.3 Talk | Number of talks | 2 | 1 | 1 |
        > A3: Rows 3, 5`,
  },
  passing: {
    "above another objective": `
        | Objective | Action | Indicators | Target | 2023 |
        | 1. Protect | 1.1 Train | Number of courses | 3 | 3 |
        |  |  |  |  |  |
        | 2. Prevent | 2.1 Meet | Number of meetings | 2 | 2 |`,
    "no empty row": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
    "rows between the last action and what stands below the plan": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        | 1.2 Meet | Number of meetings | 2 | 1 | 1 |
        |  | | | |  |
        |  | | | |  |`,
    "a row that continues the action": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        |  | Number of officers | 60 | 30 | 30 |`,
    "an action without anything": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        | 1.2 Meet | | | |  |`,
  },
  planted: [
    {
      plant: (workbook, seed) => {
        // Between two objectives it sets them off.
        const places = workbook.plan.rows.flatMap(({ Objective }, place) =>
          place > 0 && Objective === "" ? [place] : [],
        );
        if (places.length === 0) return null;
        const place = pick(places, seed);
        return {
          workbook: withRows(workbook, "plan", (rows) => rows.toSpliced(place, 0, {})),
          cells: [cellOf(workbook, "plan", place, "Objective")],
        };
      },
    },
  ],
});
