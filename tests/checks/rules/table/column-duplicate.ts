import { columnDuplicate } from "../../../../src/checks/rules/table/column-duplicate";
import { testRule } from "../../rule-table";

testRule(columnDuplicate, {
  failing: {
    "one year twice": {
      plan: `
        | Action | Indicators | Target | 2023 | 2023 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
      finds: [
        {
          cell: "E1",
          severity: "warning",
          says: "“2023” means the same as the column with its header in D1",
        },
      ],
    },
    "two columns of indicators": {
      plan: `
        | Action | Indicators | Indicators | Target |
        | 1.1 Train | Number of courses | Number of officers | 3 |`,
      finds: [{ cell: "C1" }],
    },
    "one of them three times": {
      plan: `
        | Action | Indicators | Target | Target | Target |
        | 1.1 Train | Number of courses | 3 | 3 | 3 |`,
      finds: [{ cell: "D1" }, { cell: "E1" }],
    },
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
});
