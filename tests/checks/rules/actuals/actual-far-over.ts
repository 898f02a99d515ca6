import { actualFarOver } from "../../../../src/checks/rules/actuals/actual-far-over";
import { testRule } from "../../rule-table";
import { inRow, LARGE } from "../../planting-in-workbooks";

testRule(actualFarOver, {
  failing: {
    "a slip of a digit": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 300 |
        > E2 warning: has 300 in 2023, 1000% of its target of 30`,
    "quarters that add up to more than their year": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 | 1 |  | 30 |
        | 1.1-1 | 2023 | 2 |  | 30 |
        > E3: 60 in 2023`,
    "the quarter with the slip, though another one follows it": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 | 1 |  | 1200 |
        | 1.1-1 | 2023 | 2 |  | 4 |
        > E2: 1204 in 2023`,
    "in a column of the plan": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 3 | 3 | 31 |
        > E2: 31`,
    "more than planned year after year, for information": `
        | Action | Indicators | 2022 | 2023 | Actual 2022 | Actual 2023 |
        | 1.1 Train | Number of courses | 8 | 10 | 14 | 17 |
        > E2 info: 14
        > F2 info: 17`,
    "a slip of a digit in a month": `
        | Action | Indicators | 2023-01 | 2023-02 | Actual 2023-01 | Actual 2023-02 |
        | 1.1 Train | Number of courses | 3 | 3 | 3 | 30 |
        > F2: 30 in February 2023`,
    "a quarter of what is carried on, though the next is right": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Equip | Number of posts equipped (cumulative) | 14 | 8 | 14 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 | 2 |  | 50 |
        | 1.1-1 | 2023 | 4 |  | 8 |
        > E2: 50 in 2023 Q2`,
    "the last quarter of a year, said once": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Equip | Number of posts equipped (cumulative) | 14 | 8 | 14 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 | 2 |  | 5 |
        | 1.1-1 | 2023 | 4 |  | 80 |
        > E3`,
  },
  passing: {
    "a period that has not begun": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 60 | 30 | 30 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2024 |  |  | 300 |
        On 2023-12-10`,
    "a month that brought twice as much": `
        | Action | Indicators | 2023-01 | 2023-02 | Actual 2023-01 | Actual 2023-02 |
        | 1.1 Train | Number of courses | 3 | 3 | 3 | 6 |`,
    "a half more": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 45 |`,
    "less is better": `
        | Action | Indicators | Direction | Target | 2023 |
        | 1.1 Refer | Average number of days to refer a victim | Decrease | 10 | 10 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 30 |`,
    "a share beside a target in points": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | % of victims assisted | 80% | 70% | 80% |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 0.8 |`,
    "shares beside a year's target in points": `
        | Action | Indicators | Target | 2024 | 2024-Q1 | 2024-Q2 | 2024-Q3 | Actual 2024-Q1 | Actual 2024-Q2 |
        | 1.1 Assist | % of victims assisted | 80% | 80% | 0.2 | 0.4 | 0.6 | 0.2 | 0.4 |`,
    "no target in the year": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 2 | NP | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 5 |`,
  },
  planted: [
    inRow("reports", {
      fits: LARGE,
      holds: ({ Actual = "" }) => ({ Actual: `${Actual}0` }),
      at: "Actual",
      also: ["actual-falls"],
    }),
  ],
});
