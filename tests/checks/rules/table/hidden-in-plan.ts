import { hiddenInPlan } from "../../../../src/checks/rules/table/hidden-in-plan";
import { testRule } from "../../rule-table";
import { withRows, cellOf } from "../../planting-in-workbooks";

testRule(hiddenInPlan, {
  failing: {
    "a row": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        | ~1.2 Meet | Number of meetings | 2 | 1 | 1 |
        > A3 info: Row 3 of the plan is hidden`,
    "rows, said once": `
        | Action | Indicators | Target | 2023 | 2024 |
        | ~1.1 Train | Number of courses | 3 | 1 | 2 |
        | 1.2 Meet | Number of meetings | 2 | 1 | 1 |
        | ~1.3 Talk | Number of talks | 2 | 1 | 1 |
        | ~1.4 Warn | Number of warnings | 2 | 1 | 1 |
        > A2: Rows 2, 4–5 of the plan are hidden`,
    "a column": `
        | Action | Indicators | Target | ~2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        > D1: Column D (“2023”) is hidden. It was read anyway. Show it`,
    "columns beside one another, said once": `
        | Action | Indicators | Target | ~2023 | ~2024 | 2025 | ~2026 |
        | 1.1 Train | Number of courses | 4 | 1 | 1 | 1 | 1 |
        > D1: Columns D:E (“2023” to “2024”) are hidden. They were read anyway. Show them
        > G1: Column G (“2026”) is hidden. It was read anyway.`,
  },
  passing: {
    "a column that is not read": `
        | Action | Indicators | Target | 2023 | ~Colour |
        | 1.1 Train | Number of courses | 3 | 3 | green |`,
    "nothing hidden": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
    "a blank row": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        |  | | | |  |`,
    remarks: `
        | Action | Indicators | Target | Remarks |
        | 1.1 Train | Number of courses | 3 | hidden costs |`,
  },
  planted: [
    {
      plant: (workbook, seed) => {
        const place = seed % workbook.plan.rows.length;
        const hidden = withRows(workbook, "plan", (rows) =>
          rows.map((row, index) =>
            index === place ? { ...row, Objective: `~${row.Objective ?? ""}` } : row,
          ),
        );
        return { workbook: hidden, cells: [cellOf(hidden, "plan", place, "Objective")] };
      },
    },
  ],
});
