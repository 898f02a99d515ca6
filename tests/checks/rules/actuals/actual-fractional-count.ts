import { actualFractionalCount } from "../../../../src/checks/rules/actuals/actual-fractional-count";
import { testRule } from "../../rule-table";
import { inRow, LARGE } from "../../planting-in-workbooks";

testRule(actualFractionalCount, {
  failing: {
    "half an officer": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 27.5 |
        > E2 warning: The actual is 27.5, but “Number of officers”`,
    "a quarter's": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.2-1 | 2023 | 2 |  | 0.5 |
        > E2: 0.5`,
    "in a column of the plan": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 3 | 3 | 1.5 |
        > E2: 1.5`,
  },
  passing: {
    "whole numbers": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 27 |`,
    land: `
        | Action | Indicators | Target | 2023 |
        | 1.1 Plant | Number of hectares planted | 20 | 20 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 7.5 |`,
    "a percentage": `
        | Action | Indicators | Target | 2023 |
        | 1.1 Assist | % of victims assisted | 80% | 80% |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 72.5% |`,
  },
  planted: [
    inRow("reports", {
      fits: (row) => LARGE(row),
      holds: ({ Actual = "" }) => ({ Actual: `${Actual}.5` }),
      at: "Actual",
    }),
  ],
});
