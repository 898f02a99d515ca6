import { actualUnchanged } from "../../../../src/checks/rules/actuals/actual-unchanged";
import { testRule } from "../../rule-table";
import { on, withRows, cellOf } from "../../planting-in-workbooks";

testRule(actualUnchanged, {
  failing: {
    "a level in three quarters": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Train officers | Number of officers | 90 | 30 | 60 | 90 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2024 | 1 |  | 35 |
        | 1.1-1 | 2024 | 2 |  | 35 |
        | 1.1-1 | 2024 | 3 |  | 35 |
        > E4 info: was 35 in 2024 Q1, 2024 Q2, 2024 Q3`,
    "a percentage in three quarters": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | % of victims assisted | 80% | 70% | 80% |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2024 | 1 |  | 66% |
        | 1.1-1 | 2024 | 2 |  | 66% |
        | 1.1-1 | 2024 | 3 |  | 66% |
        > E4: 66`,
    "a large count in three quarters": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2024 | 1 |  | 17 |
        | 1.1-1 | 2024 | 2 |  | 17 |
        | 1.1-1 | 2024 | 3 |  | 17 |
        > E4: 17`,
  },
  passing: {
    "two quarters only": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Train officers | Number of officers | 90 | 30 | 60 | 90 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2024 | 1 |  | 35 |
        | 1.1-1 | 2024 | 2 |  | 35 |`,
    "one meeting each quarter": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.2-1 | 2024 | 1 |  | 1 |
        | 1.2-1 | 2024 | 2 |  | 1 |
        | 1.2-1 | 2024 | 3 |  | 1 |`,
    "what was reached stays reached": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Write | Guideline developed and validated | 1 | 1 | 1 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2024 | 1 |  | 1 |
        | 1.1-1 | 2024 | 2 |  | 1 |
        | 1.1-1 | 2024 | 3 |  | 1 |`,
    "nothing yet": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Train officers | Number of officers | 90 | 30 | 60 | 90 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2024 | 1 |  | 0 |
        | 1.1-1 | 2024 | 2 |  | 0 |
        | 1.1-1 | 2024 | 3 |  | 0 |`,
  },
  planted: [
    {
      plant: (workbook, seed) => {
        const places = [...workbook.reports.rows.keys()].filter((index) => {
          const report = workbook.reports.rows[index]!;
          return on("percentage")(report) && report.Year === "2024";
        });
        const place = places[seed % places.length];
        if (place === undefined) return null;
        const repeated = withRows(workbook, "reports", (rows) =>
          rows.flatMap((row, index) =>
            index === place ? ["1", "2", "3"].map((Quarter) => ({ ...row, Quarter })) : [row],
          ),
        );
        return { workbook: repeated, cells: [cellOf(repeated, "reports", place + 2, "Actual")] };
      },
    },
  ],
});
