import { actualUnknownIndicator } from "../../../../src/checks/rules/actuals/actual-unknown-indicator";
import { testRule } from "../../rule-table";
import { inRow, pick, LATE } from "../../planting-in-workbooks";

testRule(actualUnknownIndicator, {
  failing: {
    "an indicator that the plan does not have": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 3.1-1 | 2023 |  |  | 5 |
        > A2 error: “3.1-1” is not an indicator of the plan`,
    "a row without an indicator": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        |  | 2023 |  |  | 5 |
        > A2: names no indicator`,
    "the number of one indicator with words of none": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of female officers trained | 60 | 30 | 30 |
        | 1.2 Print | Number of pages printed | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 Manuals in print: | 2023 |  |  | 101 |
        > A2 error: the number of one indicator but the wording of none, so this report (101) is not counted
        >> A2: 1.1-1 Number of female officers trained`,
    "an indicator that the plan had once, whichever has its number now": `
        When the summary of 2023-Q4 was frozen on 2024-01-10:
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers trained | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        Now:
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train judges | Number of judges trained | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 Number of officers trained | 2023 |  |  | 25 |
        > A2: “1.1-1 Number of officers trained” is no longer in the plan, so its report (25) is not counted
        >> A2: 1.1-1 Number of judges trained`,
    "a number that was another's before": `
        When the summary of 2023-Q4 was frozen on 2024-01-10:
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers trained | 60 | 30 | 30 |

        Now:
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Inspect agencies | Number of agencies inspected | 60 | 30 | 30 |
        | 1.2 Train officers | Number of officers trained | 60 | 30 | 30 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 25 |
        | 1.2-1 | 2024 |  |  | 30 |
        > A2: “1.1-1” was the number of more than one indicator`,
    "the number of an action with two indicators": `
        | Action | Indicators | Target |
        | 1.1 Train | # of courses⏎# of officers | 2⏎60 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1 | 2023 |  |  | 5 |
        > A2: fits several`,
  },
  passing: {
    "an id with words that are short for its own": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of border officers trained | 60 | 30 | 30 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 officers trained | 2023 |  |  | 25 |`,
    "an id": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 |  |  | 25 |`,
    "a wording": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Indicator | Year | Quarter | Party | Actual |
        | number of MEETINGS | 2024 | Q1 |  | 1 |`,
    "a period that is none, which another check finds": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |

        | Indicator | Year | Quarter | Party | Actual |
        | 1.1-1 | 2023 | fifth |  | 5 |`,
    "no reports at all": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train officers | Number of officers | 60 | 30 | 30 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |`,
  },
  planted: [
    inRow("reports", {
      holds: (_, seed) => ({ Indicator: pick(["77.1-1", "Number of moons"], seed) }),
      at: "Indicator",
      also: LATE,
    }),
  ],
});
