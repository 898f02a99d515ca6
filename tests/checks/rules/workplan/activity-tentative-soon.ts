import { activityTentativeSoon } from "../../../../src/checks/rules/workplan/activity-tentative-soon";
import { testRule } from "../../rule-table";

testRule(activityTentativeSoon, {
  failing: {
    "in three weeks": {
      plan: `
        On 2024-07-20:

        | Action | Indicators | Target | 2024 |
        | 1.1 Train officers | Number of courses | 2 | 2 |

        | Year | Quarter | Outputs | Activities | Status |
        | 2024 | Q2 | Course | Train the trainers | Done |
        | 2024 | Q3 | Course | Train officers (tentatively 12-13 August) | Planned |`,
      finds: [{ cell: "D3", severity: "info", says: "is due by 12 August 2024" }],
    },
    today: {
      plan: `
        On 2024-07-20:

        | Action | Indicators | Target | 2024 |
        | 1.1 Train officers | Number of courses | 2 | 2 |

        | Year | Quarter | Outputs | Activities | Status |
        | 2024 | Q3 | Course | Train officers (tentatively 20 July) |  |`,
      finds: [{ cell: "D2", says: "is due by 20 July 2024" }],
    },
    "a place that is tentative, in a quarter that ends": {
      plan: `
        On 2024-09-10:

        | Action | Indicators | Target | 2024 |
        | 1.1 Train officers | Number of courses | 2 | 2 |

        | Year | Quarter | Outputs | Activities | Status |
        | 2024 | Q3 | Course | Hold the meeting (tentatively in Bangkok) |  |`,
      finds: [{ cell: "D2", says: "is due by 30 September 2024" }],
    },
  },
  passing: {
    "far ahead": `
        On 2024-07-20:

        | Action | Indicators | Target | 2024 |
        | 1.1 Train officers | Number of courses | 2 | 2 |

        | Year | Quarter | Outputs | Activities | Status |
        | 2024 | Q4 | Course | Train officers (tentatively 12-13 November) | Planned |`,
    over: `
        On 2024-07-20:

        | Action | Indicators | Target | 2024 |
        | 1.1 Train officers | Number of courses | 2 | 2 |

        | Year | Quarter | Outputs | Activities | Status |
        | 2024 | Q2 | Course | Train officers (tentatively 12-13 June) | Done |`,
    moved: `
        On 2024-07-20:

        | Action | Indicators | Target | 2024 |
        | 1.1 Train officers | Number of courses | 2 | 2 |

        | Year | Quarter | Outputs | Activities | Status |
        | 2024 | Q3 | Course | Train officers (tentatively 12-13 August) | Postponed to Q4 |`,
    settled: `
        On 2024-07-20:

        | Action | Indicators | Target | 2024 |
        | 1.1 Train officers | Number of courses | 2 | 2 |

        | Year | Quarter | Outputs | Activities | Status |
        | 2024 | Q3 | Course | Train officers (12-13 August) | Planned |`,
  },
});
