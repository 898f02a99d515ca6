import { actualPercentOver100 } from "../../../../src/checks/rules/actuals/actual-percent-over-100";
import { testRule } from "../../rule-table";
import { inRow, on, FAR } from "../../planting-in-workbooks";

testRule(actualPercentOver100, {
  failing: {
    "more than all": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Assist | Percentage of victims assisted | 80% | 70% | 130% |
        > E2 warning: The actual is 130%`,
    "in points": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Assist | Percentage of victims assisted | 80 | 70 | 105 |
        > E2`,
    "in most periods, of what no words call a share": `
        | Action | Indicators | Unit | Target 2023 | Target 2024 | Target 2025 | Actual 2023 | Actual 2024 | Actual 2025 |
        | 1.1 Mend | Pumps in use | % | 90% | 90% | 90% | 95% | 110% | 120% |
        > H2 info
        > I2 info`,
    "a numerator above its denominator": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Percentage of victims assisted | 80% | 70% | 80% |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 65 of 60 |
        | 1.1-1 | 2024 |  |  | 201/200 |
        > E2 warning: The actual is 108.3% (65/60)
        > E3 warning: The actual is 100.5% (201/200)`,
    "in one of two rows": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Assist | Percentage of victims assisted | 80 | 70 | 75 |
        | 1.2 House | Percentage of victims housed | 80 | 70 | 300 |
        > E3`,
  },
  passing: {
    all: `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Assist | Percentage of victims assisted | 80% | 70% | 100% |`,
    "a numerator as large as its denominator": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Percentage of victims assisted | 80% | 70% | 80% |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 60 of 60 |`,
    growth: `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Grow | Percentage increase of revenue | 80% | 70% | 130% |`,
    "a count": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 80 | 70 | 130 |`,
  },
  planted: [
    inRow("reports", {
      fits: on("percentage"),
      holds: (_, seed) => ({ Actual: `${101 + (seed % 60)}%` }),
      at: "Actual",
      also: FAR,
    }),
  ],
});
