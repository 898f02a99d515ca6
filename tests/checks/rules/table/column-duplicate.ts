import { columnDuplicate } from "../../../../src/checks/rules/table/column-duplicate";
import { testRule } from "../../rule-table";
import { withHeaders } from "../../planting-in-workbooks";
import { addressOf } from "../../random-workbooks";

testRule(columnDuplicate, {
  failing: {
    "one year twice": `
        | Action | Indicators | Target | 2023 | 2023 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        > E1 warning: “2023” means the same as the column with its header in D1`,
    "two columns of indicators": `
        | Action | Indicators | Indicators | Target |
        | 1.1 Train | Number of courses | Number of officers | 3 |
        > C1`,
    "one of them three times": `
        | Action | Indicators | Target | Target | Target |
        | 1.1 Train | Number of courses | 3 | 3 | 3 |
        > D1
        > E1`,
  },
  passing: {
    "each once": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
    "targets and actuals of one year": `
        | Action | Indicators | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 3 | 2 |`,
    "a code beside the number": `
        | Code | No | Action | Indicators | Target |
        | 45-A | 1.1 | Train | Number of courses | 3 |
        | 45-B | 1.2 | Meet | Number of meetings | 2 |`,
    "a forecast beside the target": `
        | Action | Indicators | Target 2024 | Forecast 2024 | Actual 2024 |
        | 1.1 Train | Number of courses | 3 | 4 | 2 |
        | 1.2 Meet | Number of meetings | 2 | 1 | 2 |`,
    "a year and its quarter": `
        | Action | Indicators | 2023 | 2023-Q1 |
        | 1.1 Train | Number of courses | 3 | 2 |`,
  },
  planted: [
    {
      plant: (workbook) => {
        const changed = withHeaders(workbook, [...workbook.plan.headers, "2024"]);
        return {
          workbook: changed,
          cells: [`Plan!${addressOf({ headers: [...workbook.plan.headers, "x"], rows: [] }, -1, "x")}`],
          also: ["year-column-unclear"],
        };
      },
    },
  ],
});
