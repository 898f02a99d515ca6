import { changedStructure } from "../../../../src/checks/rules/changes/changed-structure";
import { testRule } from "../../rule-table";
import { since, oneMore } from "../../planting-in-workbooks";

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
    "an action that was taken out": `${THEN}
        Now:

        ${HEADER}
        | Objective 1: Protect victims | 1.1 Train officers | MoJ | IOM | Number of officers trained | 30 | 30 |
        | Objective 2: Prosecute | 2.1 Meet on cases | MoJ | | Number of case meetings | 4 | 4 |
        > A2 info: Joint action 1.2, “Refer victims”, was in the plan when the summary of 2024 Q1 was frozen on 10 April 2024, and is no longer there.`,
    "an action that was put in, so that the next has another number, and an indicator": `${THEN}
        Now:

        ${HEADER}
        | Objective 1: Protect victims | 1.1 Train officers | MoJ | IOM | Number of officers trained⏎Curriculum adopted | 30 | 30 |
        |  | 1.2 Write a guide | MoJ | | Guide adopted | 1 | 1 |
        |  | 1.3 Refer victims | NCCT | | Number of victims referred | 9 | 9 |
        | Objective 2: Prosecute | 2.1 Meet on cases | MoJ | | Number of case meetings | 4 | 4 |
        > E2: Indicator 1.1-2, “Curriculum adopted”, was not in the plan
        > B3: Joint action 1.2, “Write a guide”, was not in the plan
        > B4: Joint action 1.3, “Refer victims”, had the number 1.2`,
    "what is counted became a share of it, whose numbers say another thing": `
        When the summary of 2023 was frozen on 2024-01-20:

        | Action | Indicators | Target | 2023 |
        | 1.1 Train officers | # of officers trained | 30 | 30 |

        Now:

        | Action | Indicators | Target | 2023 |
        | 1.1 Train officers | % of officers trained | 30 | 30 |
        > A2: “# of officers trained”, was in the plan
        > B2: “% of officers trained”, was not in the plan`,
    "an action that was moved, and an objective without its label": `${THEN}
        Now:

        ${HEADER}
        | Objective 1: Protect victims | 1.1 Train officers | MoJ | IOM | Number of officers trained | 30 | 30 |
        | Objective 2: Prosecute | 2.1 Meet on cases | MoJ | | Number of case meetings | 4 | 4 |
        |  | 2.2 Refer victims | NCCT | | Number of victims referred | 9 | 9 |
        > B4: Joint action 2.2, “Refer victims”, had the number 1.2
        > B4: Joint action 2.2, “Refer victims”, was under objective 1`,
    agencies: `${THEN}
        Now:

        ${HEADER}
        | Objective 1: Protect victims | 1.1 Train officers | MoJ, MoI | | Number of officers trained | 30 | 30 |
        |  | 1.2 Refer victims | NCCT | | Number of victims referred | 9 | 9 |
        | Objective 2: Prosecute | 2.1 Meet on cases | NCCT | | Number of case meetings | 4 | 4 |
        > B2: Implementing partners of joint action 1.1 have changed
        > C2: Only then: –. Only now: “MoI”.
        > C4: Only then: “MoJ”. Only now: “NCCT”.`,
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
  planted: [
    since(
      oneMore(
        "plan",
        ({ plan: { rows } }, seed) => {
          const [objective = "", last = ""] = (rows.at(-1)?.No ?? "").split(".");
          const meeting = rows.find(({ No }) => No === "9.4");
          return {
            ...{ ...meeting, Objective: "", No: `${objective}.${Number(last) + 1}` },
            Action: `Meet in place ${5 + (seed % 20)}`,
            Indicators: `Number of meetings in place ${5 + (seed % 20)}`,
          };
        },
        { at: "Action", also: ["actual-overdue"] },
      ),
    ),
  ],
});
