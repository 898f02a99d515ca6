import { changedStructure } from "../../../../src/checks/rules/changes/changed-structure";
import { testRule } from "../../rule-table";

const THEN = `
        When the summary of 2024-Q1 was frozen on 2024-04-10:

        | Objective | Action | Responsible | Partners | Indicators | Target | 2024 |
        | Objective 1: Protect victims | 1.1 Train officers | MoJ | IOM | Number of officers trained | 30 | 30 |
        |  | 1.2 Refer victims | NCCT | | Number of victims referred | 9 | 9 |
        | Objective 2: Prosecute | 2.1 Meet on cases | MoJ | | Number of case meetings | 4 | 4 |
`;
const HEADER = "| Objective | Action | Responsible | Partners | Indicators | Target | 2024 |";

testRule(changedStructure, {
  failing: {
    "an action that was taken out": {
      plan: `${THEN}
        Now:

        ${HEADER}
        | Objective 1: Protect victims | 1.1 Train officers | MoJ | IOM | Number of officers trained | 30 | 30 |
        | Objective 2: Prosecute | 2.1 Meet on cases | MoJ | | Number of case meetings | 4 | 4 |`,
      finds: [
        {
          cell: "A2",
          severity: "info",
          says: "Joint action 1.2, “Refer victims”, was in the plan when the summary of 2024 Q1 was frozen on 10 April 2024, and is no longer there.",
        },
      ],
    },
    "an action that was put in, so that the next has another number, and an indicator": {
      plan: `${THEN}
        Now:

        ${HEADER}
        | Objective 1: Protect victims | 1.1 Train officers | MoJ | IOM | Number of officers trained⏎Curriculum adopted | 30 | 30 |
        |  | 1.2 Write a guide | MoJ | | Guide adopted | 1 | 1 |
        |  | 1.3 Refer victims | NCCT | | Number of victims referred | 9 | 9 |
        | Objective 2: Prosecute | 2.1 Meet on cases | MoJ | | Number of case meetings | 4 | 4 |`,
      finds: [
        { cell: "E2", says: "Indicator 1.1-2, “Curriculum adopted”, was not in the plan" },
        { cell: "B3", says: "Joint action 1.2, “Write a guide”, was not in the plan" },
        { cell: "B4", says: "Joint action 1.3, “Refer victims”, had the number 1.2" },
      ],
    },
    "what is counted became a share of it, whose numbers say another thing": {
      plan: `
        When the summary of 2023 was frozen on 2024-01-20:

        | Action | Indicators | Target | 2023 |
        | 1.1 Train officers | # of officers trained | 30 | 30 |

        Now:

        | Action | Indicators | Target | 2023 |
        | 1.1 Train officers | % of officers trained | 30 | 30 |`,
      finds: [
        { cell: "A2", says: "“# of officers trained”, was in the plan" },
        { cell: "B2", says: "“% of officers trained”, was not in the plan" },
      ],
    },
    "an action that was moved, and an objective without its label": {
      plan: `${THEN}
        Now:

        ${HEADER}
        | Objective 1: Protect victims | 1.1 Train officers | MoJ | IOM | Number of officers trained | 30 | 30 |
        | Objective 2: Prosecute | 2.1 Meet on cases | MoJ | | Number of case meetings | 4 | 4 |
        |  | 2.2 Refer victims | NCCT | | Number of victims referred | 9 | 9 |`,
      finds: [
        { cell: "B4", says: "Joint action 2.2, “Refer victims”, had the number 1.2" },
        { cell: "B4", says: "Joint action 2.2, “Refer victims”, was under objective 1" },
      ],
    },
    agencies: {
      plan: `${THEN}
        Now:

        ${HEADER}
        | Objective 1: Protect victims | 1.1 Train officers | MoJ, MoI | | Number of officers trained | 30 | 30 |
        |  | 1.2 Refer victims | NCCT | | Number of victims referred | 9 | 9 |
        | Objective 2: Prosecute | 2.1 Meet on cases | NCCT | | Number of case meetings | 4 | 4 |`,
      finds: [
        { cell: "B2", says: "Implementing partners of joint action 1.1 have changed" },
        { cell: "C2", says: "Only then: –. Only now: “MoI”." },
        { cell: "C4", says: "Only then: “MoJ”. Only now: “NCCT”." },
      ],
    },
  },
  passing: {
    "no summary was frozen": `
        ${HEADER}
        | Objective 1: Protect victims | 1.1 Train officers | MoJ | IOM | Number of officers trained | 30 | 30 |`,
    "rows in another order, and agencies spelled otherwise": `${THEN}
        Now:

        ${HEADER}
        | Objective 2: Prosecute | 2.1 Meet on cases | MOJ | | Number of case meetings | 4 | 4 |
        | Objective 1: Protect victims | 1.2 Refer victims | ncct | | Number of victims referred | 9 | 9 |
        |  | 1.1 Train officers | MoJ | IOM | Number of officers trained | 30 | 30 |`,
    "other words and targets": `${THEN}
        Now:

        ${HEADER}
        | Objective 1: Protect and assist victims | 1.1 Train border officers | MoJ | IOM | Number of border officers trained | 40 | 40 |
        |  | 1.2 Refer victims | NCCT | | Number of victims referred | 9 | 9 |
        | Objective 2: Prosecute | 2.1 Meet on cases | MoJ | | Number of case meetings | 4 | 4 |`,
  },
});
