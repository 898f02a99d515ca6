import { externalLink } from "../../../../src/checks/rules/values/external-link";
import { testRule } from "../../rule-table";
import { isCount, oneOf, VALUES } from "../../planting";

testRule(externalLink, {
  failing: {
    "a file in the same folder": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | =[Budget.xlsx]Sheet1!B2→3 | 1 | 2 |
        > C2 warning: comes from another workbook (Budget.xlsx)`,
    "a path and a sheet with spaces": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | ='C:/Plans/[Old plan.xlsx]Plan of Action'!F8→1 | 2 |
        > D2: (Old plan.xlsx)`,
    "as it is kept in the file, inside a sum": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | =SUM([1]Sheet1!B2:C2)→3 | 1 | 2 |
        > C2: comes from another workbook. It`,
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
  planted: [
    {
      fits: isCount,
      holds: (row, seed) => {
        const column = oneOf(VALUES, seed);
        return { [column]: `=[Budget.xlsx]Sheet1!B2→${row[column]}` };
      },
      cells: (seed) => [oneOf(VALUES, seed)],
    },
  ],
});
