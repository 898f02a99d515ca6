import { columnTotalMismatch } from "../../../../src/checks/rules/values/column-total-mismatch";
import { testRule } from "../../rule-table";
import { type DrawnWorkbook, idOf } from "../../random-workbooks";
import { pick, withRows, cellOf } from "../../planting-in-workbooks";

testRule(columnTotalMismatch, {
  failing: {
    "more than its rows": `
        | Action | Indicators | 2024 |
        | 1.1 Train officers | # Officers trained | 120 |
        | 1.2 Train prosecutors | # Prosecutors trained | 113 |
        | 1.3 Train judges | # Judges trained | 120 |
        | Total |  | 397 |
        > C5 warning: C2:C4 add up to 353, but the total is 397`,
    "one of two columns": `
        | Action | Indicators | Target | 2024 |
        | 1.1 Train officers | # Officers trained | 50 | 20 |
        | 1.2 Train prosecutors | # Prosecutors trained | 30 | 10 |
        | Total |  | 80 | 39 |
        > D4`,
    "of the rows since the one before": `
        | Objective | Action | Indicators | 2024 |
        | 1) Train | 1.1 Train officers | # Officers trained | 5 |
        |  | 1.2 Train prosecutors | # Prosecutors trained | 6 |
        |  | Subtotal |  | 11 |
        | 2) Reach | 2.1 Reach villages | # People reached | 20 |
        |  | 2.2 Reach schools | # Pupils reached | 30 |
        |  | Subtotal |  | 60 |
        > D7: D5:D6 add up to 50`,
    "of all, after its parts": `
        | Action | Indicators | 2024 |
        | 1.1 Train officers | # Officers trained | 5 |
        | 1.2 Train prosecutors | # Prosecutors trained | 6 |
        | Subtotal |  | 11 |
        | Total |  | 14 |
        > C5: C2:C3 add up to 11`,
    "with a row that is blank": `
        | Action | Indicators | 2024 |
        | 1.1 Train officers | # Officers trained | 5 |
        | 1.2 Train prosecutors | # Prosecutors trained |  |
        | 1.3 Train judges | # Judges trained | 4 |
        | Total |  | 10 |
        > C5`,
  },
  passing: {
    "of parts that its label names": `
        | Action | Indicators | 2024 |
        | 1.1 Train officers (A) | # Officers trained | 5 |
        | 1.2 Train prosecutors (B) | # Prosecutors trained | 6 |
        | 1.3 Train judges (C) | # Judges trained | 9 |
        | Subtotal D = A + C |  | 14 |
        | Total (B+D) |  | 20 |`,
    "below a row that says the total before it again": `
        | Action | Indicators | 2024 |
        | 1.1 Train officers | # Officers trained | 5 |
        | 1.2 Train prosecutors | # Prosecutors trained | 6 |
        | Subtotal |  | 11 |
        | 2.1 All who are trained | # People trained | 11 |
        | 2.2 Reach villages | # Villages reached | 20 |
        | 2.3 Reach schools | # Schools reached | 30 |
        | Subtotal |  | 50 |`,
    "what its rows give": `
        | Action | Indicators | 2024 |
        | 1.1 Train officers | # Officers trained | 120 |
        | 1.2 Train prosecutors | # Prosecutors trained | 113 |
        | Total |  | 233 |`,
    "all rows, and all totals": `
        | Action | Indicators | 2024 |
        | 1.1 Train officers | # Officers trained | 5 |
        | 1.2 Train prosecutors | # Prosecutors trained | 6 |
        | Subtotal |  | 11 |
        | 2.1 Reach villages | # People reached | 20 |
        | 2.2 Reach schools | # Pupils reached | 30 |
        | Subtotal |  | 50 |
        | Total |  | 61 |`,
    "a total above its rows": `
        | Action | Indicators | 2024 |
        | 1.1 Train officers | # Officers trained | 5 |
        | 1.2 Train prosecutors | # Prosecutors trained | 6 |
        | Total |  | 50 |
        | 2.1 Reach villages | # People reached | 20 |
        | 2.2 Reach schools | # Pupils reached | 30 |`,
    "a mean": `
        | Action | Indicators | 2024 |
        | 1.1 Train officers | # Officers trained | 20 |
        | 1.2 Train prosecutors | # Prosecutors trained | 10 |
        | Total |  | 15 |`,
    percentages: `
        | Action | Indicators | 2024 |
        | 1.1 Assist victims | % of victims assisted | 80% |
        | 1.2 Assist children | % of children assisted | 70% |
        | Total |  | 90 |`,
    "different units": `
        | Action | Indicators | Unit | 2024 |
        | 1.1 Train officers | Courses | courses | 20 |
        | 1.2 Pay grants | Grants | USD | 1000 |
        | Total |  |  | 900 |`,
    "a text among its rows": `
        | Action | Indicators | 2024 |
        | 1.1 Train officers | # Officers trained | 20 |
        | 1.2 Train prosecutors | # Prosecutors trained | 10 |
        | 1.3 Train judges | # Judges trained | TBD |
        | Total |  | 45 |`,
    "a formula": `
        | Action | Indicators | 2024 |
        | 1.1 Train officers | # Officers trained | 20 |
        | 1.2 Train prosecutors | # Prosecutors trained | 10 |
        | Total |  | =SUM(C2:C2)→19 |`,
  },
  planted: [
    {
      plant: (clean, seed) => {
        const workbook = withTotals(clean);
        const header = pick(["Target", "2023", "2024", "2025"], seed);
        const last = workbook.plan.rows.length - 1;
        const wrong = withRows(workbook, "plan", (rows) =>
          rows.map((row, index) => (index === last ? { ...row, [header]: String(50 + (seed % 400)) } : row)),
        );
        return { workbook: wrong, cells: [cellOf(wrong, "plan", last, header)] };
      },
    },
  ],
});

/** The last objective with a row of totals: its actions count meetings, all of them. */
function withTotals(workbook: DrawnWorkbook): DrawnWorkbook {
  const rows = workbook.plan.rows.filter(({ No: number = "" }) => number.startsWith("9."));
  const ids = new Set(rows.map(idOf));
  const sum = (header: string): string =>
    String(rows.reduce((total, row) => total + Number(row[header] ?? ""), 0));
  const total = Object.fromEntries(["Target", "2023", "2024", "2025"].map((header) => [header, sum(header)]));
  return {
    ...workbook,
    lines: workbook.lines.filter((line) => !/^[1-8]\)/.test(line)),
    plan: { ...workbook.plan, rows: [...rows, { Action: "Total", ...total }] },
    reports: {
      ...workbook.reports,
      rows: workbook.reports.rows.filter(({ Indicator = "" }) => ids.has(Indicator)),
    },
    workplan: {
      ...workbook.workplan,
      rows: workbook.workplan.rows.filter(({ Outputs = "" }) => Outputs.includes("of 9.")),
    },
    definitions: {
      ...workbook.definitions,
      rows: workbook.definitions.rows.filter(({ Id = "" }) => ids.has(Id)),
    },
  };
}
