import { actualWithoutEvidence } from "../../../../src/checks/rules/actuals/actual-without-evidence";
import { testRule } from "../../rule-table";
import { withRows, cellOf } from "../../planting-in-workbooks";
import { idOf } from "../../random-workbooks";

const REPORTS = `
  | Action | Indicators | Target | 2023 | 2024 |
  | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
  | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

  | Indicator | Year | Quarter | Party | Actual | Evidence | Variance reason |`;

testRule(actualWithoutEvidence, {
  failing: {
    "one row": `${REPORTS}
        | 1.1-1 | 2023 |  |  | 30 |  |  |
        > E2 info: The actual in row 2 of “Actuals” names nothing`,
    "several rows are one finding": `${REPORTS}
        | 1.1-1 | 2023 |  |  | 30 |  |  |
        | 1.1-1 | 2024 |  |  | 30 | list |  |
        | 1.2-1 | 2023 |  |  | 2 |  |  |
        > E2: 2 actuals (rows 2, 4 of “Actuals”)`,
    "zero needs none the less": `${REPORTS}
        | 1.1-1 | 2023 |  |  | 0 |  |  |
        > E2: row 2`,
  },
  passing: {
    "with evidence": `${REPORTS}
        | 1.1-1 | 2023 |  |  | 30 | Lists |  |`,
    "the plan names the means of verification": `
        | Action | Indicators | Target | 2023 | Verification |
        | 1.1 Train | Number of courses | 3 | 3 | Reports |

        | Indicator | Year | Quarter | Party | Actual | Evidence | Variance reason |
        | 1.1-1 | 2023 |  |  | 3 |  |  |`,
    "nothing was reported": `${REPORTS}
        | 1.1-1 | 2023 |  |  |  |  |  |`,
    "the plan's own columns": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 3 | 3 | 3 |`,
  },
  planted: [
    {
      plant: (workbook, seed) => {
        const place = seed % workbook.reports.rows.length;
        const { Indicator } = workbook.reports.rows[place]!;
        const unproven = withRows(workbook, "reports", (rows) =>
          rows.map((row, index) => (index === place ? { ...row, Evidence: "" } : row)),
        );
        return {
          workbook: withRows(unproven, "plan", (rows) =>
            rows.map((row) => (idOf(row) === Indicator ? { ...row, Verification: "" } : row)),
          ),
          cells: [cellOf(workbook, "reports", place, "Actual")],
        };
      },
    },
  ],
});
