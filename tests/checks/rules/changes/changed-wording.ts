import { changedWording } from "../../../../src/checks/rules/changes/changed-wording";
import { testRule } from "../../rule-table";
import { since, inRow, pick } from "../../planting-in-workbooks";

const THEN = `
        When the summary of 2023 was frozen on 2024-01-20:

        | Objective | Action | Indicators | Unit | Target | 2023 |
        | Objective 1: Protect victims | 1.1 Train officers | Number of officers trained | officers | 30 | 30 |
        |  | 1.2 Refer victims | Number of victims referred | victims | 9 | 9 |
`;
const HEADER = "| Objective | Action | Indicators | Unit | Target | 2023 |";

testRule(changedWording, {
  failing: {
    "an objective, an action and an indicator": `${THEN}
        Now:

        ${HEADER}
        | Objective 1: Protect and assist victims | 1.1 Train border officers | Number of officers trained | officers | 30 | 30 |
        |  | 1.2 Refer victims | Number of victims referred in time | victims | 9 | 9 |
        > A2 info: Objective 1 has been reworded since the summary of 2023 was frozen on 20 January 2024. Only then: –. Only now: “and assist”.
        > B2: Joint action 1.1
        > C3: Indicator 1.2-1 has been reworded`,
    "a unit": `${THEN}
        Now:

        ${HEADER}
        | Objective 1: Protect victims | 1.1 Train officers | Number of officers trained | people | 30 | 30 |
        |  | 1.2 Refer victims | Number of victims referred |  | 9 | 9 |
        > D2: The unit of indicator 1.1-1 has been reworded
        > C3: Only then: “victims”. Only now: –.`,
    "a word in a script without spaces between words": `
        When the summary of 2023 was frozen on 2024-01-20:

        | Action | Indicators | Target | 2023 |
        | 1.1 Train officers | จำนวนเจ้าหน้าที่ที่ผ่านการฝึกอบรม | 30 | 30 |

        Now:

        | Action | Indicators | Target | 2023 |
        | 1.1 Train officers | จำนวนเจ้าหน้าที่ตำรวจที่ผ่านการฝึกอบรม | 30 | 30 |
        > B2: Only then: –. Only now: “ตำรวจ”.`,
    "signs alone": `
        When the summary of 2023 was frozen on 2024-01-20:

        | Action | Indicators | Target | 2023 |
        | 1.1 Lend to farms | Loans in $ to small farms | 30 | 30 |

        Now:

        | Action | Indicators | Target | 2023 |
        | 1.1 Lend to farms | Loans in € to small farms | 30 | 30 |
        > B2: Only then: “Loans in $ to small farms”. Only now: “Loans in € to small farms”.`,
  },
  passing: {
    "no summary was frozen": `
        ${HEADER}
        | Objective 1: Protect victims | 1.1 Train officers | Number of officers trained | officers | 30 | 30 |`,
    "case, spacing and points": `${THEN}
        Now:

        ${HEADER}
        | OBJECTIVE 1 – Protect victims. | 1.1 Train  officers. | 1) number of officers trained; | Officers | 30 | 30 |
        |  | 1.2 Refer victims | Number of victims referred. | victims | 9 | 9 |`,
    "another number before the same words": `${THEN}
        Now:

        ${HEADER}
        | Objective 2: Protect victims | 2.1 Train officers | Number of officers trained | officers | 30 | 30 |
        |  | 2.2 Refer victims | Number of victims referred | victims | 9 | 9 |`,
  },
  planted: [
    since(
      inRow("plan", {
        holds: ({ Action = "" }, seed) => ({ Action: `${Action} ${pick(["with care", "at once"], seed)}` }),
        at: "Action",
      }),
    ),
  ],
});
