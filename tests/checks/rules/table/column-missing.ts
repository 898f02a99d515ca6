import { columnMissing } from "../../../../src/checks/rules/table/column-missing";
import { testRule } from "../../rule-table";
import { withRows, withHeaders } from "../../planting-in-workbooks";

testRule(columnMissing, {
  failing: {
    "no indicators": `
        | Action | Target | 2023 |
        | 1.1 Train | 3 | 3 |
        > A1 info: The table on “Plan” has no column that was understood as indicators`,
    "under another name that was not understood": `
        | Action | What we look at | Target |
        | 1.1 Train | Number of courses | 3 |
        > A1`,
    "measures among the remarks": `
        | Action | Remarks | Target |
        | 1.1 Train | Number of courses | 3 |
        > A1 warning`,
    "products in a column that was not understood": `
        | Action | Remarks | 2023 | 2024 |
        | 1.1 Train | Guideline adopted | 3 | 4 |
        > A1 info`,
    "errors in a column that was not understood": `
        | Action | Remarks | 2023 | 2024 |
        | 1.1 Train | #REF! | 3 | 4 |
        > A1 info`,
    "a unit beside a column that was not understood": `
        | Action | What we look at | Unit | 2023 |
        | 1.1 Train | Officers trained | Officer | 3 |
        > A1`,
    "with numbers, agencies and years": `
        | No | Action | Responsible | 2023 | 2024 |
        | 1.1 | Train | MoI | 1 | 2 |
        > A1`,
  },
  passing: {
    "one number an action, which may be its days": `
        | Action | Responsible | Remarks | Target |
        | 1.1 Draft the law | MoJ | Urgent | 3 |`,
    "actions with the unit in which each is counted": `
        | Action | Unit | Target | 2023 |
        | 1.1 Train officers | Officer | 3 | 3 |`,
    "actions, indicators and targets": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
    "indicators without actions": `
        | Indicators | Target |
        | Number of courses | 3 |`,
    "targets of quarters only": `
        | Action | Indicators | 2024-Q1 | 2024-Q2 |
        | 1.1 Train | Number of courses | 1 | 2 |`,
  },
  planted: [
    {
      plant: (workbook) => {
        const headers = workbook.plan.headers
          .filter((header) => header !== "Unit")
          .map((header) => (header === "Indicators" ? "Remarks" : header));
        const without = withRows(withHeaders(workbook, headers), "plan", (rows) =>
          rows.map(({ Indicators = "", ...row }) => ({ ...row, Remarks: Indicators })),
        );
        return {
          workbook: {
            ...without,
            reports: { ...workbook.reports, rows: [] },
            definitions: { ...workbook.definitions, rows: [] },
          },
          cells: ["Plan!A1"],
          also: ["indicator-missing"],
        };
      },
    },
  ],
});
