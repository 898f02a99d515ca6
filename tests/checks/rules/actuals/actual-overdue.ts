import { actualOverdue } from "../../../../src/checks/rules/actuals/actual-overdue";
import { testRule } from "../../rule-table";
import { withoutReport, cellOf, type PlantedWorkbook } from "../../planting-in-workbooks";

const REPORTS = `
  | Action | Indicators | Target | 2023 | 2024 |
  | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
  | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

  | Indicator | Year | Quarter | Party | Actual |`;

testRule(actualOverdue, {
  failing: {
    "a party, where each is to reach the target": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 20 | 10 | 10 |

        | Id | Indicator | Parts of parties | Confirmed |
        | 1.1-1 | Number of officers | Each reaches the target | Yes |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Thailand | 12 |
        | 1.1-1 | 2023 |  | Cambodia | 11 |
        | 1.1-1 | 2024 |  | Thailand | 9 |
        On 2025-01-16
        > B2 warning: the report of Cambodia is overdue: the 15 days for it are over`,
    "a party that the plan names, where another has reported": `
        | Action | Responsible | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | MoJ; DATIP | Number of officers | 20 | 10 | 10 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Thailand | 12 |
        | 1.1-1 | 2023 |  | Cambodia | 1 |
        | 1.1-1 | 2024 |  | Cambodia | 9 |
        Agencies: MoJ = Cambodia; DATIP = Thailand
        On 2025-01-16
        > C2 warning: has a target in 2024, and the report of Thailand is overdue: the 15 days for it are over. Others have reported`,
    "sixteen days after the year's end": `${REPORTS}
        | 1.1-1 | 2023 |  |  | 30 |
        On 2024-01-16
        > B3 warning: “Number of meetings” has a target in 2023`,
    "two years at once": `${REPORTS}
        | 1.1-1 | 2023 |  |  | 30 |
        | 1.1-1 | 2024 |  |  | 30 |
        On 2025-06-01
        > B3: 2023, 2024`,
    "a quarter by the end of which a year's count should have grown": `${REPORTS}
        | 1.1-1 | 2023 | 4 |  | 30 |
        | 1.2-1 | 2023 | 3 |  | 2 |
        On 2024-06-01
        > B2: 2024 Q1`,
    "the pace of a year of which only the one before is reported": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 30 |
        On 2024-06-01
        > B2: 2024 Q1`,
    "a blank in the plan's own column": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 3 | 3 |  |
        On 2024-06-02
        > E2: 2023`,
    "no data in the plan's own column": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 3 | 3 | n.d. |
        | 1.2 Meet | Number of meetings | 3 | 3 | no data (survey late) |
        | 1.3 Print | Number of manuals | 3 | 3 | ไม่มีข้อมูล |
        On 2024-06-02
        > E2: 2023
        > E3: 2023
        > E4: 2023`,
  },
  passing: {
    "nothing to report": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 3 | 3 | N/A |
        | 1.2 Meet | Number of meetings | 3 | 3 | – |
        | 1.3 Print | Number of manuals | 3 | 3 | NP |
        On 2024-06-02`,
    "one party where only that is responsible": `
        | Action | Responsible | Indicators | Target | 2023 |
        | 1.1 Train officers | MoJ | Number of officers | 20 | 20 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Cambodia | 12 |
        Agencies: MoJ = Cambodia; DATIP = Thailand
        On 2025-01-16`,
    "of all parties together where each could report": `
        | Action | Responsible | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | MoJ; DATIP | Number of officers | 20 | 10 | 10 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Thailand | 12 |
        | 1.1-1 | 2023 |  | Cambodia | 1 |
        | 1.1-1 | 2024 |  |  | 9 |
        Agencies: MoJ = Cambodia; DATIP = Thailand
        On 2025-01-16`,
    "in the days of grace": `${REPORTS}
        | 1.1-1 | 2023 |  |  | 30 |
        On 2024-01-15`,
    "nothing was planned": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 2 | NP | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2024 |  |  | 2 |
        On 2024-06-01`,
    "a target of zero": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 2 | 0 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2024 |  |  | 2 |
        On 2024-06-01`,
    "quarters report for their year": `${REPORTS}
        | 1.1-1 | 2023 | 1 |  | 30 |
        | 1.2-1 | 2023 | 3 |  | 2 |
        On 2024-03-01`,
  },
  planted: [
    {
      plant: (clean, seed): PlantedWorkbook => {
        const { workbook, row } = withoutReport(clean, seed, "2023");
        return { workbook, cells: [cellOf(workbook, "plan", row, "Indicators")] };
      },
    },
  ],
});
