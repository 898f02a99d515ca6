import { workplanUnknownAction } from "../../../../src/checks/rules/workplan/workplan-unknown-action";
import { testRule } from "../../rule-table";
import { oneMore } from "../../planting-in-workbooks";

const WORKPLAN = `
  | Action | Indicators | Target | 2023 | 2024 |
  | 1.1 Train | Number of courses | 4 | 2 | 2 |
  | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

  | Year | Quarter | Outputs | Activities |`;

testRule(workplanUnknownAction, {
  failing: {
    "a number that is none": `${WORKPLAN}
        | 2023 | Q2 | Course | Train officers (1.1) |
        | 2024 | Q3 | Meeting | Meet (1.4) |
        > D3 warning: No action of the plan has the number 1.4`,
    "under two years": `${WORKPLAN}
        | 2023 | Q2 | Course | Train officers (1.1) |
        | 2024 | Q2 | Course | Train officers (1.1) |
        | 2024 | Q3 | Meeting | Meet (2.7) |
        > D4`,
    "beside one that is known": `${WORKPLAN}
        | 2023 | Q2 | Course | Train officers (1.1) |
        | 2024 | Q3 | Meeting | Meet (1.2) and talk (3.1) |
        > D3`,
    "numbers of the workplan’s own": `${WORKPLAN}
        | 2023 | Q2 | Course | 7.1 Train |
        | 2024 | Q3 | Meeting | 7.2 Meet |
        > D2 info: 2 rows of “Workplan” have numbers that are no action’s`,
    "a number on the Activities sheet that was another action’s": `
        When the summary of 2023-Q4 was frozen on 2024-01-05:

        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train border officers | Number of officers trained | 4 | 2 | 2 |
        | 1.2 Meet partners abroad | Number of meetings held | 4 | 2 | 2 |

        Now:

        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train border officers | Number of officers trained | 4 | 2 | 2 |
        | 1.2 Draft a model law | Number of laws drafted | 4 | 2 | 2 |
        | 1.3 Meet partners abroad | Number of meetings held | 4 | 2 | 2 |

        | Year | Quarter | Activity | Joint action |
        | 2024 | Q1 | Visit to the partners | 1.2 |
        > D2 warning: “1.2”, typed as the joint action of “Visit to the partners”, was the number of more than one action
        >> D2: 1.2 Draft a model law`,
    "a number on the Activities sheet that is none": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |

        | Year | Quarter | Activity | Joint action |
        | 2024 | Q1 | Visit to the partners | 3.4 |
        > D2: is not an action of the plan
        >> none`,
    "a number on the Activities sheet with words of no action": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |

        | Year | Quarter | Activity | Joint action |
        | 2024 | Q1 | Visit to the partners | 1.1 Print posters for schools |
        > D2: is the number of an action with other words
        >> D2: 1.1 Train`,
  },
  passing: {
    "joint actions on the Activities sheet by number, by number and words, and none": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 4 | 2 | 2 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |

        | Year | Quarter | Activity | Joint action |
        | 2024 | Q1 | Visit to the partners | 1.2 |
        | 2024 | Q1 | Course | 1.1 Train |
        | 2024 | Q1 | Party | none |`,
    "numbers of the plan": `${WORKPLAN}
        | 2023 | Q2 | Course | Train officers (1.1) |
        | 2024 | Q3 | Meeting | Meet (1.2) |`,
    "no numbers": `${WORKPLAN}
        | 2023 | Q2 | Course | Train |
        | 2024 | Q3 | Meeting | Meet |`,
  },
  planted: [
    oneMore(
      "workplan",
      (_, seed) => ({
        Year: "2025",
        Quarter: "Q1",
        Outputs: "More",
        Activities: `Do what is planned under 9.${8 + (seed % 9)}`,
        Status: "Planned",
      }),
      { at: "Activities" },
    ),
  ],
});
