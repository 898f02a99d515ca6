import { definitionUnconfirmed } from "../../../../src/checks/rules/indicators/definition-unconfirmed";
import { testRule } from "../../rule-table";
import { withoutReport, withRows, cellOf } from "../../planting-in-workbooks";
import { QUARTERS, idOf } from "../../random-workbooks";

testRule(definitionUnconfirmed, {
  failing: {
    "the same each year": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Keep | Number of shelters | 5 | 5 | 5 | 5 |
        > B2 info: because it is the same each year`,
    "the last one counts": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Reach | Number of districts reached | 30 | 10 | 20 | 30 |
        > B2: because the last one counts`,
    "years that fall, of a count without words for what is done, and of what takes place": `
        | Action | Indicators | 2023 | 2024 | 2025 |
        | 1.1 Cut | Number of hours of hired guards | 9000 | 7000 | 4000 |
        | 1.2 Meet | Number of workshops | 1900 | 1600 | 1400 |
        > B2 info: from 9000 to 4000. It is taken to go down, so that less is better
        > B3: to be added up, so that more is better`,
    "no word for a count": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Reach | Districts reached | 30 | 10 | 20 | 30 |
        > B2`,
  },
  passing: {
    "years that add up": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of courses | 6 | 2 | 2 | 2 |`,
    "percentages and rates": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Assist | % of victims assisted | 80% | 60% | 70% | 80% |
        | 1.2 Cut | Mortality rate per 1,000 | 10 | 12 | 11 | 10 |`,
    "words that say what the years make, and a baseline from which they run on": `
        | Action | Indicators | Baseline | Target | 2023 | 2024 | 2025 |
        | 1.1 Reach | Number of districts reached (cumulative) | 0 | 30 | 10 | 20 | 30 |
        | 1.2 Run | Number of functional centres | | 30 | 10 | 20 | 30 |
        | 1.3 Connect | Districts connected | 5 | 30 | 10 | 20 | 30 |`,
    "years that fall and a direction, a baseline, two years only, quarters, or words": `
        | Action | Indicators | Direction | Baseline | 2023 | 2024 | 2025 |
        | 1.1 Cut | Number of hours of hired guards | Decrease |  | 900 | 700 | 400 |
        | 1.2 Cut | Number of hours of hired cooks |  | 950 | 900 | 700 | 400 |
        | 1.3 Cut | Number of hours of hired drivers |  |  | 900 | 700 |  |
        | 1.4 Cut | Number of deaths on the road |  |  | 90 | 70 | 40 |`,
    "one year": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Draft | Guideline adopted | 1 | | 1 |  |`,
    "a mismatch is another finding": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of courses | 5 | 2 | 2 | 2 |`,
  },
  planted: [
    {
      plant: (clean, seed) => {
        const { workbook, row: place } = withoutReport(clean, seed, "2023");
        const each = String(2 + (seed % 50));
        const values = Object.fromEntries(["Target", "2023", "2024", "2025"].map((header) => [header, each]));
        const blank = Object.fromEntries(QUARTERS.map((header) => [header, ""]));
        const id = idOf(workbook.plan.rows[place]!);
        const same = withRows(workbook, "plan", (rows) =>
          rows.map((row, index) => (index === place ? { ...row, ...values, ...blank } : row)),
        );
        return {
          workbook: withRows(same, "reports", (rows) => rows.filter(({ Indicator }) => Indicator !== id)),
          cells: [cellOf(same, "plan", place, "Indicators")],
          also: ["actual-overdue"],
        };
      },
    },
  ],
});
