import { actualNegative } from "../../../../src/checks/rules/actuals/actual-negative";
import { testRule } from "../../rule-table";
import { inRow, LARGE } from "../../planting-in-workbooks";

testRule(actualNegative, {
  failing: {
    "a minus sign before a count": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | -5 |
        > E2 error: The actual is −5, but “Number of officers”`,
    "a correction entered as a difference": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 | 1 |  | 10 |
        | 1.1-1 | 2023 | 2 |  | -2 |
        > E3: −2`,
    "in a column of the plan": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 3 | 3 | -1 |
        > E2: −1`,
    "a code for no data in many rows": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 3 | 3 | -999 |
        | 1.2 Train | Number of officers | 3 | 3 | -999 |
        | 1.3 Meet | Number of meetings | 3 | 3 | -999 |
        | 1.4 Visit | Number of visits | 3 | 3 | -999 |
        | 1.5 Write | Number of reports | 3 | 3 | -999 |
        > E2 info: −999 stands in the place of an actual
        > E3 info
        > E4 info
        > E5 info
        > E6 info`,
  },
  passing: {
    "zero and more": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 0 |
        | 1.2-1 | 2023 |  |  | 2 |`,
    "what changes may fall": `
        | Action | Indicators | Target | 2023 |
        | 1.1 Save | Change in the number of cases | -20 | -20 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | -18 |`,
    "a blank": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  |  |`,
  },
  planted: [
    inRow("reports", {
      fits: LARGE,
      holds: ({ Actual = "" }) => ({ Actual: `-${Actual}` }),
      at: "Actual",
    }),
  ],
});
