import { targetOutsidePlan } from "../../../../src/checks/rules/targets/target-outside-plan";
import { testRule } from "../../rule-table";
import { withHeaders, isCount, withRows, cellOf } from "../../planting-in-workbooks";

testRule(targetOutsidePlan, {
  failing: {
    "a year after the plan": `
        A JOINT PLAN OF ACTION 2023-2024
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 | 1 |
        > F2 warning: The target for 2025 is 1, but the title says that the plan runs from 2023 to 2024`,
    "no year of the title, which may be that of a decree": `
        PLAN BY THE DECREES OF 2021-2022
        | Action | Indicators | Target | 2028 |
        | 1.1 Train | Number of courses | 3 | 3 |
        > D2 info`,
    "a year before the plan, said once": `
        PLAN OF ACTION 2024-2026
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |
        | 1.2 Meet | Number of meetings | 2 | 1 | 1 |
        | 1.3 Talk | Number of talks | 2 | 1 | 1 |
        > D2: is 1, and 2 more are there, but`,
    "a quarter outside the plan": `
        PLAN OF ACTION 2023-2024
        | Action | Indicators | Target | 2024 | 2025-Q1 |
        | 1.1 Train | Number of courses | 3 | 2 | 1 |
        > E2: The target for 2025 Q1`,
    "all quarters of other years": `
        ACTION PLAN 2024-2025
        | Action | Indicators | 2022-Q1 | 2022-Q2 | 2022-Q3 | 2022-Q4 | 2023-Q1 | 2023-Q2 | 2023-Q3 | 2023-Q4 |
        | 1.1 Train | Number of courses | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 |
        > C2
        > D2
        > E2
        > F2
        > G2
        > H2
        > I2
        > J2`,
    "a quarter of another year among those of the plan": `
        ACTION PLAN 2024-2025
        | Action | Indicators | 2023-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 | 2025-Q1 | 2025-Q2 | 2025-Q3 | 2025-Q4 |
        | 1.1 Train | Number of courses | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 |
        > C2`,
  },
  passing: {
    "the quarters of two fiscal years, the first of which begins in the year before": `
        ACTION PLAN FOR FISCAL YEARS 2024-2025
        | Action | Indicators | 2023-Q4 | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 | 2025-Q1 | 2025-Q2 | 2025-Q3 |
        | 1.1 Train | Number of courses | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 |`,
    "years of the plan": `
        PLAN OF ACTION 2023-2024
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
    "no target in the year outside": `
        PLAN OF ACTION 2023-2024
        | Action | Indicators | Target | 2023 | 2024 | 2025 | 2026 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 | | NP |`,
    "a title without years": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
  },
  planted: [
    {
      plant: (workbook, seed) => {
        const changed = withHeaders(workbook, [
          ...workbook.plan.headers.slice(0, 14),
          "2026",
          ...workbook.plan.headers.slice(14),
        ]);
        const place = [...changed.plan.rows.keys()].find(
          (index) => index >= seed % 5 && isCount(changed.plan.rows[index]!),
        );
        if (place === undefined) return null;
        const filled = withRows(changed, "plan", (rows) =>
          rows.map((row, index) =>
            index === place ? { ...row, "2026": "3", Target: String(Number(row.Target) + 3) } : row,
          ),
        );
        return {
          workbook: filled,
          cells: [cellOf(filled, "plan", place, "2026")],
          also: ["year-column-unclear"],
        };
      },
    },
  ],
});
