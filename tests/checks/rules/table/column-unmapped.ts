import { columnUnmapped } from "../../../../src/checks/rules/table/column-unmapped";
import { testRule } from "../../rule-table";
import { pick, withRows, withHeaders, cellOf } from "../../planting-in-workbooks";

testRule(columnUnmapped, {
  failing: {
    "numbers that differ": `
        | Action | Indicators | Target | Score (%) |
        | 1.1 Train | Number of courses | 3 | 7 |
        | 1.2 Meet | Number of meetings | 2 | 12.5 |
        | 1.3 Print | Number of manuals | 9 | 4 |
        > D1 info: “Score (%)” was not understood`,
    "two of them, one in Khmer digits": `
        | Action | Indicators | Target | Score (%) | Grade (%) |
        | 1.1 Train | Number of courses | 3 | 7 | ៥ |
        | 1.2 Meet | Number of meetings | 2 | 12% | ៣ |
        | 1.3 Print | Number of manuals | 9 | 4% | ៨ |
        > D1
        > E1`,
    "before the others": `
        | Weight (%) | Action | Indicators | Target |
        | 30 | 1.1 Train | Number of courses | 3 |
        | 50 | 1.2 Meet | Number of meetings | 2 |
        | 20 | 1.3 Print | Number of manuals | 9 |
        > A1`,
  },
  passing: {
    "codes of indicators that are kept elsewhere": `
        | Action | Indicators | Target | Indicator of the strategy |
        | 1.1 Train | Number of courses | 3 | E18 |
        | 1.2 Meet | Number of meetings | 2 | E7 |
        | 1.3 Print | Number of manuals | 9 | Management |`,
    "a few words that come again and again": `
        | Action | Indicators | Target | Way of the target |
        ${[1, 2, 3, 4, 5, 6, 7, 8].map((place) => `| 1.${place} Train ${place} | Number of courses ${place} | 3 | ${place % 2 === 0 ? "Going up" : "Going down"} |`).join("\n")}`,
    "numbers of which nothing tells what they are": `
        | Action | Indicators | Target | Hours |
        | 1.1 Train | Number of courses | 3 | 7 |
        | 1.2 Meet | Number of meetings | 2 | 12.5 |
        | 1.3 Print | Number of manuals | 9 | 4 |`,
    "headers that are understood": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
    "a column whose year is not known, which another check finds": `
        | Action | Indicators | Target | Year 1 |
        | 1.1 Train | Number of courses | 3 | 1 |`,
    "remarks and resources": `
        | Action | Indicators | Target | Resources | Remarks |
        | 1.1 Train | Number of courses | 3 | Government | on schedule |`,
    "a duplicate is another finding": `
        | Action | Indicators | Target | Target |
        | 1.1 Train | Number of courses | 3 | 3 |`,
    "words that measure nothing": `
        | Action | Indicators | Target | Colour |
        | 1.1 Train | Number of courses | 3 | green |`,
    "an order, a year, a day, a code and one number for all": `
        | Action | Indicators | Target | Order | Cycle | Loaded | Code | Factor |
        | 1.1 Train | Number of courses | 3 | 1 | 2024 | 2025-02-19 | 01 | 4 |
        | 1.2 Meet | Number of meetings | 2 | 2 | 2025 | 2025-03-27 | 02 | 4 |
        | 1.3 Print | Number of manuals | 9 | 3 | 2024 | 2025-01-07 | 07 | 4 |`,
    "nothing in the rows": `
        | Action | Indicators | Target | Score (%) |
        | 1.1 Train | Number of courses | 3 |  |`,
  },
  planted: [
    {
      plant: (workbook, seed) => {
        const header = pick(["Score (%)", "Weight (%)", "Grade (%)"], seed);
        const changed = withRows(withHeaders(workbook, [...workbook.plan.headers, header]), "plan", (rows) =>
          rows.map((row, place) => ({ ...row, [header]: String(9 - ((place * 4) % 7)) })),
        );
        return { workbook: changed, cells: [cellOf(changed, "plan", -1, changed.plan.headers.at(-1)!)] };
      },
    },
  ],
});
