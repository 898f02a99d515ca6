import { yearColumnUnclear } from "../../../../src/checks/rules/table/year-column-unclear";
import { testRule } from "../../rule-table";
import { withRows, withHeaders, cellOf } from "../../planting-in-workbooks";

testRule(yearColumnUnclear, {
  failing: {
    "a year that cannot be dated": `
        | Action | Indicators | Target | Year 1 |
        | 1.1 Train | Number of courses | 3 | 3 |
        > D1 warning: “Year 1” names no known year`,
    "no year anywhere, told once": `
        | Action | Indicators | Target | Year 1 | Year 2 | Year 3 |
        | 1.1 Train | Number of courses | 3 | 1 | 1 | 1 |
        > D1 warning: “Year 1” and 2 more columns name no year, and no title does, so their values are in no check`,
    "a gap": `
        | Action | Indicators | Target | 2023 | 2025 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        > E1: 2025 follows 2023, and the years between have no column`,
    "out of order": `
        | Action | Indicators | Target | 2024 | 2023 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        > E1: 2023 comes after 2024`,
    "outside the title": `
        PLAN OF ACTION 2023-2024
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |  |
        > F1: The column is for 2025, but the title says that the plan runs from 2023 to 2024`,
    "one year outside the title, and not those beside it": `
        PLAN OF ACTION 2023-2026
        | Action | Indicators | Target | 2062 | 2024 | 2052 | 2026 |
        | 1.1 Train | Number of courses | 4 | 1 | 1 | 1 | 1 |
        > D1: The column is for 2062
        > F1: The column is for 2052`,
    "two years changed over, without a gap behind them": `
        | Action | Indicators | Target | 2024 | 2023 | 2025 |
        | 1.1 Train | Number of courses | 3 | 1 | 1 | 1 |
        > E1: 2023 comes after 2024`,
  },
  passing: {
    "the term's year before the next one": `
        | Action | Indicators | Target | 2030 | 2026 |
        | 1.1 Train | Number of courses | 3 | 3 | 1 |`,
    "no year of the title, which may be that of a decree": `
        PLAN BY THE DECREES OF 2021-2022
        | Action | Indicators | Target | 2028 |
        | 1.1 Train | Number of courses | 3 | 3 |`,
    "the year before the plan, beside all of its years": `
        PLAN OF ACTION 2023-2024
        | Action | Indicators | Target | 2022 | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 1 | 2 |`,
    "a year's second column in the place of the next": `
        | Action | Indicators | Target | 2023 | 2023 | 2025 |
        | 1.1 Train | Number of courses | 3 | 1 | 1 | 1 |`,
    "years in order": `
        PLAN OF ACTION 2023-2025
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 | 1 |`,
    "targets for some years only": `
        PLAN OF ACTION 2022-2030
        | Action | Indicators | 2025 | 2030 |
        | 1.1 Train | Number of courses | 3 | 2 |`,
    "targets for every second year": `
        | Action | Indicators | 2024 | 2026 | 2028 |
        | 1.1 Train | Number of courses | 3 | 2 | 3 |`,
    "no years": `
        | Action | Indicators | Target |
        | 1.1 Train | Number of courses | 3 |`,
    "quarters of one year": `
        | Action | Indicators | Target | 2024 | 2024-Q1 | 2024-Q2 |
        | 1.1 Train | Number of courses | 3 | 3 | 1 | 2 |`,
  },
  planted: [
    {
      plant: (workbook) => {
        const headers = workbook.plan.headers.map((header) => (header === "2024" ? "Year 2" : header));
        const changed = withRows(withHeaders(workbook, headers), "plan", (rows) =>
          rows.map((row) => ({ ...row, "Year 2": row["2024"] ?? "" })),
        );
        return { workbook: changed, cells: [cellOf(changed, "plan", -1, "Year 2")] };
      },
    },
  ],
});
