import { actualWithoutEvidence } from "../../../../src/checks/rules/actuals/actual-without-evidence";
import { testRule } from "../../rule-table";

testRule(actualWithoutEvidence, {
  failing: {
    "one row": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual | Evidence | Variance reason |
        | 1.1-1 | 2023 |  |  | 30 |  |  |`,
      finds: [{ cell: "E2", severity: "info", says: "The actual in row 2 of “Actuals” names nothing" }],
    },
    "several rows are one finding": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual | Evidence | Variance reason |
        | 1.1-1 | 2023 |  |  | 30 |  |  |
        | 1.1-1 | 2024 |  |  | 30 | list |  |
        | 1.2-1 | 2023 |  |  | 2 |  |  |`,
      finds: [{ cell: "E2", says: "2 actuals (rows 2, 4 of “Actuals”)" }],
    },
    "zero needs none the less": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual | Evidence | Variance reason |
        | 1.1-1 | 2023 |  |  | 0 |  |  |`,
      finds: [{ cell: "E2", says: "row 2" }],
    },
  },
  passing: {
    "with evidence": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual | Evidence | Variance reason |
        | 1.1-1 | 2023 |  |  | 30 | Lists |  |`,
    "the plan names the means of verification": `
        | Action | Indicators | Target | 2023 | Verification |
        | 1.1 Train | Number of courses | 3 | 3 | Reports |

        | Indicator | Year | Quarter | Party | Actual | Evidence | Variance reason |
        | 1.1-1 | 2023 |  |  | 3 |  |  |`,
    "nothing was reported": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual | Evidence | Variance reason |
        | 1.1-1 | 2023 |  |  |  |  |  |`,
    "the plan's own columns": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 3 | 3 | 3 |`,
  },
});
