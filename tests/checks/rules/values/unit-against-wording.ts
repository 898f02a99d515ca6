import { unitAgainstWording } from "../../../../src/checks/rules/values/unit-against-wording";
import { testRule } from "../../rule-table";
import { inRow, isPercentage, isCount } from "../../planting-in-workbooks";

testRule(unitAgainstWording, {
  failing: {
    "another currency": `
        | Action | Indicators | Unit | Target | 2023 |
        | 1.1 Sell | Revenue (USD) | KHR | 500 | 500 |
        > C2 warning: The unit is “KHR”, but “Revenue (USD)” says USD`,
    "a count of a percentage": `
        | Action | Indicators | Unit | Target | 2023 |
        | 1.1 Assist | Percentage of victims assisted | Number | 80 | 80 |
        > C2`,
    "a percentage of a count": `
        | Action | Indicators | Unit | Target | 2023 |
        | 1.1 Train | Number of courses | % | 4 | 4 |
        > C2`,
  },
  passing: {
    "the same currency": `
        | Action | Indicators | Unit | Target | 2023 |
        | 1.1 Sell | Revenue (USD) | USD | 500 | 500 |`,
    "a thing": `
        | Action | Indicators | Unit | Target | 2023 |
        | 1.1 Train | Number of courses | Course | 4 | 4 |`,
    "per cent": `
        | Action | Indicators | Unit | Target | 2023 |
        | 1.1 Assist | Percentage of victims assisted | % | 80 | 80 |`,
    "a number and a share": `
        | Action | Indicators | Unit | Target | 2023 |
        | 1.1 Drive | Share/number of trams with low floors | % / pcs | 40 | 40 |
        | 1.2 Drive | Number and percentage of trams renewed | % | 20 | 20 |`,
    none: `
        | Action | Indicators | Unit | Target | 2023 |
        | 1.1 Train | Number of courses |  | 4 | 4 |`,
  },
  planted: [
    inRow("plan", {
      fits: (row) => isPercentage(row) || isCount(row),
      holds: (row) => ({ Unit: isPercentage(row) ? "Number" : "%" }),
      at: "Unit",
    }),
  ],
});
