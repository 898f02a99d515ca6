import { externalLink } from "../../../../src/checks/rules/values/external-link";
import { testRule } from "../../rule-table";

testRule(externalLink, {
  failing: {
    "a file in the same folder": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | =[Budget.xlsx]Sheet1!B2→3 | 1 | 2 |`,
      finds: [{ cell: "C2", severity: "warning", says: "comes from another workbook (Budget.xlsx)" }],
    },
    "a path and a sheet with spaces": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | ='C:/Plans/[Old plan.xlsx]Plan of Action'!F8→1 | 2 |`,
      finds: [{ cell: "D2", says: "(Old plan.xlsx)" }],
    },
    "as it is kept in the file, inside a sum": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | =SUM([1]Sheet1!B2:C2)→3 | 1 | 2 |`,
      finds: [{ cell: "C2", says: "comes from another workbook. It" }],
    },
  },
  passing: {
    "cells of this workbook": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | =SUM(D2:E2)→3 | ='Other sheet'!B2→1 | 2 |`,
    "columns of a table": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | =SUM(Targets[2023])→3 | =Targets[@[Year 1]]→1 | 2 |`,
    "numbers and texts": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        | 1.2 Meet | Number of [joint] meetings! | 2 | 1 | 1 |`,
  },
});
