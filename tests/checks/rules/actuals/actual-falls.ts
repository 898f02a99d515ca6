import { actualFalls } from "../../../../src/checks/rules/actuals/actual-falls";
import { testRule } from "../../rule-table";
import { isCount, pick, withRows, cellOf } from "../../planting-in-workbooks";
import { QUARTERS, idOf } from "../../random-workbooks";

const REPORTS = `
  | Action | Indicators | Target | 2023 | 2024 | 2025 |
  | 1.1 Train officers | Number of officers | 90 | 30 | 60 | 90 |

  | Indicator | Year | Quarter | Party | Actual |`;

testRule(actualFalls, {
  failing: {
    "the number of the period alone": `${REPORTS}
        | 1.1-1 | 2023 |  |  | 30 |
        | 1.1-1 | 2024 |  |  | 25 |
        > E3 warning: falls from 30 in 2023 to 25 in 2024`,
    "a year without a target of the whole, as years do": `
        | Action | Indicators | Actual 2023 | Actual 2024 | Target 2025 | Target 2026 |
        | 1.1 Swim | Number of open pools | 60 | 50 | 70 | 75 |
        > D2 info`,
    "a milestone that was reached and is not any more": `
        | Action | Indicators | 2024 |
        | 1.1 Adopt a law | Law adopted | Yes |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2024 | 1 |  | Yes |
        | 1.1-1 | 2024 | 2 |  | In progress |
        > E3 warning: falls from 1 in 2024 Q1 to 0 in 2024 Q2`,
    "rows in another order": `${REPORTS}
        | 1.1-1 | 2024 | 2 |  | 20 |
        | 1.1-1 | 2024 | 1 |  | 40 |
        > E2: from 40 in 2024 Q1 to 20 in 2024 Q2`,
    "one party, though another reported in between": `${REPORTS}
        | 1.1-1 | 2024 | 1 | Thailand | 40 |
        | 1.1-1 | 2024 | 2 | Cambodia | 45 |
        | 1.1-1 | 2024 | 3 | Thailand | 30 |
        > E4: from 40 in 2024 Q1 to 30 in 2024 Q3`,
    "a guideline that is not there any more": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Write | Guideline developed and validated | 1 | 1 | 1 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 1 |
        | 1.1-1 | 2024 |  |  | 0 |
        > E3: from 1 in 2023 to 0`,
  },
  passing: {
    "the quarter behind one with a slip of a digit": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Equip | Number of posts equipped (cumulative) | 14 | 8 | 14 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 | 2 |  | 50 |
        | 1.1-1 | 2023 | 4 |  | 8 |`,
    "a protocol that is due in one quarter only": `
        | Action | Indicators | 2023 | 2023-Q2 | 2023-Q3 | 2023-Q4 |
        | 1.1 Write | Protocol approved | 1 | 0 | 1 | 0 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 | 2 |  | 0 |
        | 1.1-1 | 2023 | 3 |  | 1 |
        | 1.1-1 | 2023 | 4 |  | 0 |`,
    "steps to what is reached once": `
        | Action | Indicators | Target | Actual 2024-Q1 | Actual 2024-Q2 | Actual 2024-Q3 | Actual 2024-Q4 |
        | 1.1 Write | Guideline developed and validated | 1 | 0 | 0.5 | 0.25 | 0.25 |`,
    "a total that rises": `${REPORTS}
        | 1.1-1 | 2023 |  |  | 30 |
        | 1.1-1 | 2024 |  |  | 55 |`,
    "what is added up": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 30 |
        | 1.1-1 | 2024 |  |  | 20 |`,
    "a percentage": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | % of victims assisted | 80% | 70% | 80% |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 72% |
        | 1.1-1 | 2024 |  |  | 65% |`,
    "parties that report at different times": `${REPORTS}
        | 1.1-1 | 2024 | 1 | Thailand | 40 |
        | 1.1-1 | 2024 | 2 | Cambodia | 20 |
        | 1.1-1 | 2024 | 3 | Thailand | 45 |`,
    "a blank in between": `${REPORTS}
        | 1.1-1 | 2023 |  |  | 30 |
        | 1.1-1 | 2024 | 1 |  |  |
        | 1.1-1 | 2024 | 2 |  | 40 |`,
  },
  planted: [
    {
      plant: (workbook, seed) => {
        const counts = workbook.plan.rows.filter((row) => isCount(row) && Number(row["2023"]) > 1);
        const counted = pick(counts, seed);
        const [first, second] = [Number(counted["2023"]), Number(counted["2024"])];
        const blank = Object.fromEntries(QUARTERS.map((header) => [header, ""]));
        const carriedOn = {
          ...{ ...counted, ...blank, "2024": String(first + second), "2025": counted.Target ?? "" },
          Indicators: `${counted.Indicators ?? ""}, cumulative`,
        };
        const place = workbook.reports.rows.findIndex(
          (row) => row.Indicator === idOf(counted) && row.Year === "2024",
        );
        const planned = withRows(workbook, "plan", (rows) =>
          rows.map((row) => (row === counted ? carriedOn : row)),
        );
        return {
          workbook: withRows(planned, "reports", (rows) =>
            rows.map((row, index) => (index === place ? { ...row, Actual: String(first - 1) } : row)),
          ),
          cells: [cellOf(workbook, "reports", place, "Actual")],
        };
      },
    },
  ],
});
