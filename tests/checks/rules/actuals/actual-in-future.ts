import { actualInFuture } from "../../../../src/checks/rules/actuals/actual-in-future";
import { testRule } from "../../rule-table";
import { inRow, LARGE, pick, LATE } from "../../planting-in-workbooks";

const REPORTS = `
  | Action | Indicators | Target | 2023 | 2024 |
  | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
  | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

  | Indicator | Year | Quarter | Party | Actual |`;

testRule(actualInFuture, {
  failing: {
    "a later quarter": `${REPORTS}
        | 1.1-1 | 2024 | 3 |  | 10 |
        On 2024-06-30
        > E2 error: 2024 Q3 has not begun on 30 June 2024`,
    "a later year": `${REPORTS}
        | 1.1-1 | 2025 |  |  | 10 |
        On 2024-06-30
        > E2: 2025 has not begun`,
    "a milestone's Yes": `
        | Action | Indicators | 2024 | 2025 |
        | 1.1 Adopt a law | Law adopted | No | Yes |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2025 |  |  | Yes |
        On 2024-06-30
        > E2 error: 2025 has not begun`,
    "zero, too, is an actual": `${REPORTS}
        | 1.1-1 | 2024 | 4 |  | 0 |
        On 2024-06-30
        > E2: 2024 Q4`,
  },
  passing: {
    "zeros that were filled in beforehand": `
        | Action | Indicators | Target | 2023 | Actual 2023 | 2024 | Actual 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 20 | 30 | 0 |
        On 2023-12-31`,
    "the running quarter": `${REPORTS}
        | 1.1-1 | 2024 | 2 |  | 10 |
        On 2024-04-01`,
    "the running year": `${REPORTS}
        | 1.1-1 | 2024 |  |  | 10 |
        On 2024-04-01`,
    "a row that waits to be filled in": `${REPORTS}
        | 1.1-1 | 2024 | 4 |  |  |
        On 2024-04-01`,
    "no day to tell by": `${REPORTS}
        | 1.1-1 | 2030 | 4 |  | 3 |`,
  },
  planted: [
    inRow("reports", {
      fits: (row) => LARGE(row) && row.Year === "2024",
      holds: (_, seed) => ({ Year: pick(["2025", "2026"], seed) }),
      at: "Actual",
      also: LATE,
    }),
  ],
});
