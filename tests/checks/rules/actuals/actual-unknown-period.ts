import { actualUnknownPeriod } from "../../../../src/checks/rules/actuals/actual-unknown-period";
import { testRule } from "../../rule-table";
import { inRow, LATE } from "../../planting-in-workbooks";

const REPORTS = `
  | Action | Indicators | Target | 2023 | 2024 |
  | 1.1 Train officers | Number of officers | 60 | 30 | 30 |

  | Indicator | Year | Quarter | Party | Actual |`;

testRule(actualUnknownPeriod, {
  failing: {
    "a quarter that is none": `${REPORTS}
        | 1.1-1 | 2023 | fifth |  | 5 |
        > C2 error: “2023 fifth” was not understood as a period`,
    "a row without a year": `${REPORTS}
        | 1.1-1 |  |  |  | 5 |
        > B2: names no year`,
    "two quarters in one row": `${REPORTS}
        | 1.1-1 | 2023 | Q1-Q2 |  | 5 |
        > C2: “2023 Q1-Q2”`,
  },
  passing: {
    "a quarter": `${REPORTS}
        | 1.1-1 | 2023 | Q2 |  | 5 |`,
    "a month with its year": `${REPORTS}
        | 1.1-1 | 2023-04 |  |  | 5 |`,
    "an indicator that the plan does not have, which another check finds": `${REPORTS}
        | 3.1-1 | fifth |  |  | 5 |`,
  },
  planted: [inRow("reports", { holds: () => ({ Year: "2023-H3" }), at: "Year", also: LATE })],
});
