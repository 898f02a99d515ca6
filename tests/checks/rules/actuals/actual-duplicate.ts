import { actualDuplicate } from "../../../../src/checks/rules/actuals/actual-duplicate";
import { testRule } from "../../rule-table";
import { oneMore, pick } from "../../planting-in-workbooks";

const REPORTS = `
  | Action | Indicators | Target | 2023 | 2024 |
  | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
  | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

  | Indicator | Year | Quarter | Party | Actual |`;

testRule(actualDuplicate, {
  failing: {
    "two rows of one party": `${REPORTS}
        | 1.1-1 | 2023 |  | Thailand | 12 |
        | 1.1-1 | 2023 |  | THAILAND | 15 |
        > E3 error: 12 in E2, 15 here`,
    "a milestone that is and is not reached": `
        | Action | Indicators | 2024 |
        | 1.1 Adopt a law | Law adopted | Yes |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2024 |  |  | Yes |
        | 1.1-1 | 2024 |  |  | No |
        > E3: Yes in E2, No here`,
    "the same number twice": `${REPORTS}
        | 1.1-1 | 2023 | 1 |  | 12 |
        | Number of officers | 2023 | Q1 |  | 12 |
        > E3: 2023 Q1`,
    "the sheet against the plan's own column": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 3 | 3 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 3 |
        > E2: is 3 here, and 2 in the plan's own cell Plan!E2`,
    "a party's report against its own cell": `
        | Action | Indicators | Target | 2023 | Actual 2023 / Thailand | Actual 2023 / Cambodia |
        | 1.1 Train | Number of courses | 9 | 9 | 2 | 4 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Cambodia | 5 |
        > E2: is 5 here, and 4 in the plan's own cell Plan!F2`,
    "reports of parties against the plan's cell of all": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 9 | 9 | 8 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Cambodia | 5 |
        | 1.1-1 | 2023 |  | Thailand | 1 |
        > E2: is 6 here, and 8 in the plan's own cell Plan!E2`,
  },
  passing: {
    "the months of a quarter": `${REPORTS}
        | 1.1-1 | 2023 | Jan |  | 12 |
        | 1.1-1 | 2023 | Feb |  | 15 |
        | 1.1-1 | 2023 | มี.ค. |  | 3 |`,
    "two parties": `${REPORTS}
        | 1.1-1 | 2023 |  | Thailand | 12 |
        | 1.1-1 | 2023 |  | Cambodia | 15 |`,
    "two periods": `${REPORTS}
        | 1.1-1 | 2023 | 1 |  | 12 |
        | 1.1-1 | 2023 | 2 |  | 12 |`,
    "the sheet as the plan's own column": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 3 | 3 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 2 |`,
    "a party's report, and the plan's cell of the other party": `
        | Action | Indicators | Target | 2023 | Actual 2023 / Thailand | Actual 2023 / Cambodia |
        | 1.1 Train | Number of courses | 9 | 9 | 2 |  |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Cambodia | 5 |`,
    "reports of parties that give the plan's cell of all": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 9 | 9 | 6 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  | Cambodia | 5 |
        | 1.1-1 | 2023 |  | Thailand | 1 |`,
    "a row that waits to be filled in": `${REPORTS}
        | 1.1-1 | 2023 |  |  | 12 |
        | 1.1-1 | 2023 |  |  |  |`,
  },
  planted: [oneMore("reports", ({ reports }, seed) => pick(reports.rows, seed), { at: "Actual" })],
});
