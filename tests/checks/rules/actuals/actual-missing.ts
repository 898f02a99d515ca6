import { actualMissing } from "../../../../src/checks/rules/actuals/actual-missing";
import { testRule } from "../../rule-table";
import { withoutReport, cellOf, type PlantedWorkbook } from "../../planting-in-workbooks";

const REPORTS = `
  | Action | Indicators | Target | 2023 | 2024 |
  | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
  | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

  | Indicator | Year | Quarter | Party | Actual |`;

testRule(actualMissing, {
  failing: {
    "a milestone whose target is a word": `
        | Action | Indicators | 2023 | 2024 | Actual 2023 | Actual 2024 |
        | 1.1 Adopt a law | Law adopted | No | Yes | No |  |
        On 2025-01-10
        > F2: a target in 2024`,
    "a party, where each is to reach the target": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 20 | 10 | 10 |

        | Id | Indicator | Parts of parties | Confirmed |
        | 1.1-1 | Number of officers | Each reaches the target | Yes |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Thailand | 12 |
        | 1.1-1 | 2023 |  | Cambodia | 11 |
        | 1.1-1 | 2024 |  | Thailand | 9 |
        On 2025-01-10
        > B2: a target in 2024 that every party is to reach, and the report of Cambodia is missing`,
    "the value of all, where only a part was reported": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 20 | 10 | 10 |

        | Id | Indicator | Parts of parties | Confirmed |
        | 1.1-1 | Number of officers | Reported once for all | Yes |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | All | 12 |
        | 1.1-1 | 2024 |  | Thailand | 9 |
        On 2025-01-10
        > B2: nothing was reported`,
    "a quarter of a year, where quarterly reports are confirmed": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |

        | Id | Indicator | Frequency | Confirmed |
        | 1.1-1 | Number of courses | Quarterly | Yes |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 2 |
        | 1.1-1 | 2024 | 1 |  | 1 |
        On 2024-07-10
        > B2: 2024 Q2`,
    "half a year, where reports twice a year are confirmed": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |

        | Id | Indicator | Frequency | Confirmed |
        | 1.1-1 | Number of courses | Half-yearly | Yes |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 | 1 |  | 1 |
        | 1.1-1 | 2024 | 1 |  | 1 |
        On 2024-01-10
        > B2: 2023 Q4`,
    "a row that was not filled in": `${REPORTS}
        | 1.1-1 | 2023 |  |  | 30 |
        | 1.2-1 | 2023 |  |  |  |
        On 2024-01-10
        > E3 warning: “Number of meetings” has a target in 2023, which is over`,
    "a year of which the first quarter alone was reported": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 | 1 |  | 6 |
        On 2024-01-10
        > B2: nothing was reported after 2023 Q1`,
    "a quarter of which the first month alone was reported": `
        | Action | Indicators | Target | 2024-Q1 |
        | 1.1 Train | Number of courses | 4 | 4 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2024 | January |  | 1 |
        On 2024-04-02
        > B2: nothing was reported after January 2024`,
    "no row at all": `${REPORTS}
        | 1.1-1 | 2023 |  |  | 30 |
        On 2024-01-15
        > B3: “Number of meetings”`,
    "a quarter with a target of its own": `
        | Action | Indicators | Target | 2024-Q1 | 2024-Q2 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2024 | 1 |  | 2 |
        On 2024-07-01
        > B2: 2024 Q2`,
    "a blank in the plan's own column": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 3 | 3 |  |
        On 2024-01-02
        > E2: 2023`,
  },
  passing: {
    "quarters of the plan, where yearly reports are confirmed": `
        | Action | Indicators | Target | 2024-Q1 | 2024-Q2 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |

        | Id | Indicator | Frequency | Confirmed |
        | 1.1-1 | Number of courses | Yearly | Yes |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2024 |  |  |  |
        On 2024-07-01`,
    "a year before the last, where one report at the end is confirmed": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |

        | Id | Indicator | Frequency | Confirmed |
        | 1.1-1 | Number of courses | Once | Yes |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  |  |
        On 2024-01-10`,
    "half a year that was reported in its first quarter": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |

        | Id | Indicator | Frequency | Confirmed |
        | 1.1-1 | Number of courses | Half-yearly | Yes |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 2 |
        | 1.1-1 | 2024 | 1 |  | 1 |
        On 2024-07-10`,
    "a frequency that nobody confirmed": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |

        | Id | Indicator | Frequency | Confirmed |
        | 1.1-1 | Number of courses | Quarterly | No |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 2 |
        On 2024-07-10`,
    "nobody reports at all": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |
        On 2024-01-10`,
    "zero was reported": `${REPORTS}
        | 1.1-1 | 2023 |  |  | 0 |
        | 1.2-1 | 2023 | 4 |  | 1 |
        On 2024-01-10`,
    "a year whose target its first quarters reached": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 | 1 |  | 1 |
        | 1.1-1 | 2023 | 2 |  | 1 |
        On 2024-01-10`,
    "a milestone that was reached in the first quarter": `
        | Action | Indicators | 2024 | 2024 Q1 Actual |
        | 1.1 Adopt a law | Law adopted | Yes | Yes |
        On 2025-01-10`,
    "the year still runs": `${REPORTS}
        | 1.1-1 | 2023 |  |  |  |
        On 2023-12-31`,
    "overdue is another finding": `${REPORTS}
        | 1.1-1 | 2023 |  |  |  |
        On 2024-03-01`,
    "not applicable": `${REPORTS}
        | 1.1-1 | 2023 |  |  | N/A |
        | 1.2-1 | 2023 |  |  | 1 |
        On 2024-01-10`,
  },
  planted: [
    {
      plant: (clean, seed): PlantedWorkbook => {
        const { workbook, row } = withoutReport(clean, seed, "2024");
        const lines = workbook.lines.map((line) => (line.startsWith("On ") ? "On 2025-01-08" : line));
        return {
          workbook: { ...workbook, lines },
          cells: [cellOf(workbook, "plan", row, "Indicators")],
          also: ["activity-past-open"],
        };
      },
    },
  ],
});
