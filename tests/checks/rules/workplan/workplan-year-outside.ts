import { workplanYearOutside } from "../../../../src/checks/rules/workplan/workplan-year-outside";
import { testRule } from "../../rule-table";

testRule(workplanYearOutside, {
  failing: {
    "a slip of the year": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Course | Train officers (1.1) |
        | 2024 | Q2 | Course | Train officers (1.1) |
        | 2032 | Q3 | Meeting | Meet (1.2) |`,
      finds: [
        { cell: "D4", severity: "warning", says: "has 2032 here, but the plan runs from 2023 to 2024" },
      ],
    },
    "the year before": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Course | Train officers (1.1) |
        | 2024 | Q2 | Course | Train officers (1.1) |
        | 2022 | Q3 | Meeting | Meet (1.2) |`,
      finds: [{ cell: "D4" }],
    },
    "without a quarter": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Course | Train officers (1.1) |
        | 2024 | Q2 | Course | Train officers (1.1) |
        | 2025 |  | Meeting | Meet (1.2) |`,
      finds: [{ cell: "D4" }],
    },
  },
  passing: {
    "years of the plan": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2023 | Q2 | Course | Train officers (1.1) |
        | 2024 | Q2 | Course | Train officers (1.1) |`,
    "a workplan of other years": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Year | Quarter | Outputs | Activities |
        | 2030 | Q2 | Course | Train |
        | 2031 | Q2 | Course | Train |`,
    "no workplan": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |`,
  },
});
