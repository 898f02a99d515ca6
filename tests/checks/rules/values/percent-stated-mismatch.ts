import { percentStatedMismatch } from "../../../../src/checks/rules/values/percent-stated-mismatch";
import { testRule } from "../../rule-table";
import { type DrawnWorkbook, type Cells, QUARTERS } from "../../random-workbooks";
import { withHeaders, withRows, isCount, pick, cellOf } from "../../planting-in-workbooks";

testRule(percentStatedMismatch, {
  failing: {
    "one that was not corrected with its actual": `
        | Action         | Indicators         | 2023 | Actual 2023 | % met |
        | 1.1 Train      | Number of courses  | 20   | 10          | 50%   |
        | 1.2 Drill      | Number of officers | 30   | 24          | 80%   |
        | 1.3 Open posts | Number of posts    | 8    | 6           | 57%   |
        > E4 warning: states 57% for “Number of posts”, but 6 of 8 is 75%`,
    "a share in points": `
        | Action         | Indicators         | 2023 | Actual 2023 | % met |
        | 1.1 Train      | Number of courses  | 20   | 10          | 0.5   |
        | 1.2 Drill      | Number of officers | 30   | 24          | 0.8   |
        | 1.3 Open posts | Number of posts    | 8    | 6           | 0.57  |
        > E4: states 0.57`,
    "more than all, where less was reached": `
        | Action         | Indicators         | 2023 | Actual 2023 | % met |
        | 1.1 Train      | Number of courses  | 20   | 10          | 50    |
        | 1.2 Drill      | Number of officers | 30   | 24          | 80    |
        | 1.3 Open posts | Number of posts    | 8    | 6           | 133   |
        | 1.4 Meet       | Number of meetings | 4    | 3           | 100   |
        > E5`,
  },
  passing: {
    "rounded, cut off and capped": `
        | Action         | Indicators         | 2023 | Actual 2023 | % met |
        | 1.1 Train      | Number of courses  | 3    | 2           | 66%   |
        | 1.2 Drill      | Number of officers | 30   | 24          | 80%   |
        | 1.3 Open posts | Number of posts    | 8    | 10          | 100%  |`,
    "of the way from the baseline": `
        | Action         | Indicators         | Baseline | 2023 | Actual 2023 | % met |
        | 1.1 Train      | Number of courses  | 0        | 20   | 10          | 50    |
        | 1.2 Drill      | Number of officers | 0        | 30   | 24          | 80    |
        | 1.3 Open posts | Number of posts    | 60       | 100  | 80          | 50    |
        | 1.4 Go back    | Number of returns  | 50       | 100  | 40          | 0     |`,
    "mostly of the way from the baseline, where it cannot be told from what one of them comes": `
        | Action         | Indicators         | Baseline | 2023 | Actual 2023 | % met |
        | 1.1 Train      | Number of courses  | 0        | 20   | 10          | 50    |
        | 1.2 Drill      | Number of officers | 10       | 30   | 24          | 70    |
        | 1.3 Open posts | Number of posts    | 60       | 100  | 80          | 50    |
        | 1.4 Meet       | Number of meetings | 0        | 4    | 3           | 75    |
        | 1.5 Print      | Number of leaflets | 0        | 100  | 30          | 30    |
        | 1.6 Go back    | Number of returns  | 50       | 100  | 80          | 41    |`,
    "of the whole plan": `
        | Action         | Indicators         | Target | 2023 | Actual 2023 | % met |
        | 1.1 Train      | Number of courses  | 20     | 10   | 10          | 100%  |
        | 1.2 Drill      | Number of officers | 60     | 30   | 24          | 80%   |
        | 1.3 Open posts | Number of posts    | 16     | 8    | 6           | 37.5% |`,
    "a column that says something else": `
        | Action         | Indicators         | 2023 | Actual 2023 | % met |
        | 1.1 Train      | Number of courses  | 20   | 10          | 12%   |
        | 1.2 Drill      | Number of officers | 30   | 24          | 33%   |
        | 1.3 Open posts | Number of posts    | 8    | 6           | 57%   |`,
    "a formula, which is judged with the others": `
        | Action         | Indicators         | 2023 | Actual 2023 | % met       |
        | 1.1 Train      | Number of courses  | 20   | 10          | 50%         |
        | 1.2 Drill      | Number of officers | 30   | 24          | 80%         |
        | 1.3 Open posts | Number of posts    | 8    | 6           | =D3/C3→80%  |`,
    "what should fall": `
        | Action         | Indicators         | Direction | 2023 | Actual 2023 | % met |
        | 1.1 Train      | Number of courses  |           | 20   | 10          | 50%   |
        | 1.2 Drill      | Number of officers |           | 30   | 24          | 80%   |
        | 1.3 Open posts | Days to open one   | Decrease  | 6    | 8           | 75%   |`,
  },
  planted: [
    {
      plant: (clean, seed) => {
        const workbook = withPercents(clean);
        const places = [...workbook.plan.rows.keys()].filter((place) => isCount(workbook.plan.rows[place]!));
        const place = pick(places, seed);
        const wrong = withRows(workbook, "plan", (rows) =>
          rows.map((row, index) =>
            index === place ? { ...row, "% met": `${wrongPercent(row, seed)}%` } : row,
          ),
        );
        return { workbook: wrong, cells: [cellOf(wrong, "plan", place, "% met")] };
      },
    },
  ],
});

function withPercents(workbook: DrawnWorkbook): DrawnWorkbook {
  const headers = withHeaders(workbook, [...workbook.plan.headers, "Actual 2023", "% met"]);
  return withRows(headers, "plan", (rows) =>
    rows.map((row) => (isCount(row) ? { ...row, "Actual 2023": row["2023"] ?? "", "% met": "100%" } : row)),
  );
}

/** A whole number of per cent that no numbers of a row give. */
function wrongPercent(row: Cells, seed: number): number {
  const numbers = ["Target", "2023", "2024", "2025", ...QUARTERS].map((header) => Number(row[header] ?? ""));
  const given = numbers.flatMap((one) => numbers.flatMap((other) => [(100 * one) / other]));
  const sum = numbers.reduce((total, number) => total + number, 0);
  const others = numbers.flatMap((one) => [(100 * one) / sum, (100 * sum) / one]);
  const isFree = (percent: number): boolean =>
    [...given, ...others].every((other) => Math.abs(other - percent) > 2);
  return pick(Array.from({ length: 90 }, (_, place) => place + 5).filter(isFree), seed);
}
