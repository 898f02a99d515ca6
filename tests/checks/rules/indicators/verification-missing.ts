import { verificationMissing } from "../../../../src/checks/rules/indicators/verification-missing";
import { testRule } from "../../rule-table";
import { inRow } from "../../planting-in-workbooks";

testRule(verificationMissing, {
  failing: {
    "one that the Indicators sheet has, and nobody confirmed": `
        | Action | Indicators | Target | Verification |
        | 1.1 Train | Number of courses | 3 | Lists |
        | 1.2 Meet | Number of meetings | 2 |  |

        | Id | Indicator | Means of verification | Confirmed |
        | 1.2-1 | Number of meetings | Minutes | No |
        > D3`,
    "one of two": `
        | Action | Indicators | Target | Verification |
        | 1.1 Train | Number of courses | 3 | Lists |
        | 1.2 Meet | Number of meetings | 2 |  |
        > D3 info: does not say what evidence is asked for`,
    "two of three": `
        | Action | Indicators | Target | Verification |
        | 1.1 Train | Number of courses | 3 |  |
        | 1.2 Meet | Number of meetings | 2 | Minutes |
        | 1.3 Meet | Number of meetings | 2 |  |
        > D2
        > D4`,
    "a second indicator of an action": `
        | Action | Indicators | Target | Verification |
        | 1.1 Train | Number of courses | 3 | Lists |
        |  | Number of officers | 60 |  |
        > D3`,
  },
  passing: {
    "one that the Indicators sheet has": `
        | Action | Indicators | Target | Verification |
        | 1.1 Train | Number of courses | 3 | Lists |
        | 1.2 Meet | Number of meetings | 2 |  |

        | Id | Indicator | Means of verification | Confirmed |
        | 1.2-1 | Number of meetings | Minutes | Yes |`,
    "an indicator that is not measured in this plan": `
        | Action | Indicators | Target | Verification |
        | 1.1 Train | Number of courses | 3 | Lists |
        | 1.2 Meet | Number of meetings |  |  |`,
    "all have one": `
        | Action | Indicators | Target | Verification |
        | 1.1 Train | Number of courses | 3 | Lists |`,
    "no such column": `
        | Action | Indicators | Target |
        | 1.1 Train | Number of courses | 3 |`,
    "a column that is not used": `
        | Action | Indicators | Target | Verification |
        | 1.1 Train | Number of courses | 3 |  |`,
  },
  planted: [inRow("plan", { holds: () => ({ Verification: "" }), at: "Verification" })],
});
