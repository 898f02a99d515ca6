import { actualWithoutReason } from "../../../../src/checks/rules/actuals/actual-without-reason";
import { testRule } from "../../rule-table";
import { inRow, LARGE } from "../../planting-in-workbooks";

const REPORTS = `
  | Action | Indicators | Target | 2023 | 2024 |
  | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
  | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

  | Indicator | Year | Quarter | Party | Actual | Evidence | Variance reason |`;

testRule(actualWithoutReason, {
  failing: {
    "a third of the target": `${REPORTS}
        | 1.1-1 | 2023 |  |  | 10 |  |  |
        On 2024-01-10
        > E2 warning: has 10 in 2023 where 30 was due`,
    "nothing at all": `${REPORTS}
        | 1.2-1 | 2023 |  |  | 0 |  |  |
        On 2024-01-10
        > E2: 0 in 2023`,
    "quarters that give too little": `${REPORTS}
        | 1.1-1 | 2023 | 1 |  | 5 |  |  |
        | 1.1-1 | 2023 | 2 |  | 0 |  |  |
        | 1.1-1 | 2023 | 3 |  | 5 |  |  |
        | 1.1-1 | 2023 | 4 |  | 0 |  |  |
        On 2024-01-10
        > E5: 10 in 2023`,
    "a level at the year's end": `
        | Action | Indicators | 2023 | 2024 |
        | 1.1 Serve | Percentage of villages served | 60% | 80% |

        | Indicator | Year | Quarter | Party | Actual | Evidence | Variance reason |
        | 1.1-1 | 2023 | Q4 |  | 20% |  |  |
        On 2024-01-10
        > E2: 20% in 2023`,
    "in the plan's own columns, where others have a reason": `
        | Action | Indicators | Target | 2023 | Actual 2023 | Reason for variance |
        | 1.1 Train officers | Number of officers | 60 | 60 | 20 |  |
        | 1.2 Meet | Number of meetings | 4 | 4 | 1 | The venue burnt down |
        | 1.3 Print | Number of leaflets | 90 | 90 | 88 |  |
        On 2024-01-10
        > E2 warning: has 20 in 2023 where 60 was due`,
    "where less is better, too much": `
        | Action | Indicators | Direction | Target | 2023 |
        | 1.1 Refer | Average number of days to refer a victim | Decrease | 10 | 10 |

        | Indicator | Year | Quarter | Party | Actual | Evidence | Variance reason |
        | 1.1-1 | 2023 |  |  | 30 |  |  |
        On 2024-01-10
        > E2: 30 in 2023`,
  },
  passing: {
    "a slip that another check finds": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 60 | 30 | 30 |
        | 1.3 Talk | Number of talks | 60 | 30 | 30 |

        | Indicator | Year | Quarter | Party | Actual | Evidence | Variance reason |
        | 1.1-1 | 2023 | 1 |  | 8 |  |  |
        | 1.1-1 | 2024 | 4 |  | 20 |  |  |
        | 1.2-1 | 2023 | 1 |  | 9 |  |  |
        | 1.2-1 | 2023 | 4 |  | -20 |  |  |
        | 1.3-1 | 2023 | 2 |  | 9 |  |  |
        | 1.3-1 | 2023 | 2 |  | 11 |  |  |
        On 2024-01-10`,
    "a year of which one party reports the whole and another its quarters": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |

        | Indicator | Year | Quarter | Party | Actual | Evidence | Variance reason |
        | 1.1-1 | 2023 |  | Thailand | 14 |  |  |
        | 1.1-1 | 2023 | 1 | Cambodia | 6 |  |  |
        | 1.1-1 | 2023 | 3 | Cambodia | 8 |  |  |
        On 2024-01-10`,
    "quarters of which some were not reported": `${REPORTS}
        | 1.1-1 | 2023 | 1 |  | 5 |  |  |
        | 1.1-1 | 2023 | 3 |  | 5 |  |  |
        On 2024-01-10`,
    "a level that was not reported at the year's end": `
        | Action | Indicators | 2023 | 2024 |
        | 1.1 Serve | Percentage of villages served | 60% | 80% |

        | Indicator | Year | Quarter | Party | Actual | Evidence | Variance reason |
        | 1.1-1 | 2023 | Q2 |  | 20% |  |  |
        On 2024-01-10`,
    "with a reason": `${REPORTS}
        | 1.1-1 | 2023 |  |  | 10 |  | Floods |
        On 2024-01-10`,
    "a column of reasons that nobody fills in, and remarks of another kind": `
        | Action | Indicators | Target | 2023 | Actual 2023 | Reason for variance | Remarks |
        | 1.1 Train officers | Number of officers | 60 | 60 | 20 |  |  |
        | 1.2 Meet | Number of meetings | 4 | 4 | 1 |  | In Chonburi |
        On 2024-01-10`,
    "half and more": `${REPORTS}
        | 1.1-1 | 2023 |  |  | 15 |  |  |
        On 2024-01-10`,
    "the year still runs": `${REPORTS}
        | 1.1-1 | 2023 |  |  | 10 |  |  |
        On 2023-12-31`,
    "a blank is not zero": `${REPORTS}
        | 1.1-1 | 2023 |  |  |  |  |  |
        On 2024-01-10`,
  },
  planted: [
    inRow("reports", {
      fits: (row) => LARGE(row) && row.Year === "2023",
      holds: () => ({ Actual: "1" }),
      at: "Actual",
    }),
  ],
});
