import { actualOutsidePlan } from "../../../../src/checks/rules/actuals/actual-outside-plan";
import { testRule } from "../../rule-table";
import { inRow, LATE } from "../../planting-in-workbooks";

testRule(actualOutsidePlan, {
  failing: {
    "years after the plan's, each once": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2025 | 1 |  | 5 |
        | 1.1-1 | 2025 | 2 |  | 6 |
        | 1.1-1 | 2026 |  |  | 6 |
        > E2 warning: This report and 1 more are of 2025, but the plan is of 2023 to 2024. Correct the year here
        > E4: This report is of 2026`,
    "a year before the only one of the plan": `
        | Action | Indicators | Target | 2024 |
        | 1.1 Train officers | Number of officers | 30 | 30 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2022 | 1 |  | 5 |
        > E2: is of 2022, but the plan is of 2024.`,
    "a month of a year that only the title has": `
        PLAN OF ACTION 2024-2025
        | Action | Indicators | Target |
        | 1.1 Train officers | Number of officers | 60 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2026-02 |  |  | 5 |
        > E2: is of 2026, but the plan is of 2024 to 2025.`,
  },
  passing: {
    "years of the plan": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 | 4 |  | 5 |
        | 1.1-1 | 2024 |  |  | 6 |`,
    "a year between two that have targets": `
        | Action | Indicators | 2022 | 2024 |
        | 1.1 Train officers | Officers trained in all | 30 | 60 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 45 |`,
    "a plan that names no years": `
        | Action | Indicators | Target |
        | 1.1 Train officers | Number of officers | 60 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 45 |`,
    "a year to come, which another check finds": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2026 |  |  | 30 |
        On 2024-06-30`,
    "a column of the plan for what came before": `
        | Action | Indicators | Target | Actual 2022 | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 12 | 30 | 30 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 30 |`,
  },
  planted: [inRow("reports", { holds: () => ({ Year: "2019" }), at: "Actual", also: LATE })],
});
