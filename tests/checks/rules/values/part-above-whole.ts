import { partAboveWhole } from "../../../../src/checks/rules/values/part-above-whole";
import { planRead } from "../../plan-read";
import { testRule } from "../../rule-table";

const PLAN = `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 60 | 30 | 30 |

        | Indicator | Year | Part | Actual |`;

testRule(partAboveWhole, {
  failing: {
    "in rows of the plan": {
      plan: planRead(`
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of officers | 60 | 30 | 30 |
        |  | of which women | 20 | 31 | 10 |
        | 1.2 Meet | Number of meetings | 4 | 2 | 2 |`),
      finds: ["D3 warning: women is 31, but the whole is 30, in D2"],
    },
    "of another party than that of the part above": `${PLAN.replace("| Year |", "| Year | Party |")}
        | 1.1-1 | 2023 | Thailand |  | 20 |
        | 1.1-1 | 2023 | Thailand | Women | 20 |
        | 1.1-1 | 2023 | Cambodia |  | 20 |
        | 1.1-1 | 2023 | Cambodia | Women | 21 |
        > E5: Women is 21`,
    "in reports": `${PLAN}
        | 1.1-1 | 2023 |  | 20 |
        | 1.1-1 | 2023 | Women | 25 |
        | 1.1-1 | 2023 | Forced labour | 21 |
        > D3: Women is 25, but the whole is 20
        > D4: Forced labour is 21`,
  },
  passing: {
    "a part that is all of it": `${PLAN}
        | 1.1-1 | 2023 |  | 20 |
        | 1.1-1 | 2023 | Women | 20 |`,
    "a part without a whole": `${PLAN}
        | 1.1-1 | 2023 | Women | 20 |`,
    "a part of another period": `${PLAN}
        | 1.1-1 | 2023 |  | 20 |
        | 1.1-1 | 2024 | Women | 25 |`,
    shares: `${PLAN}
        | 1.1-1 | 2023 |  | 20% |
        | 1.1-1 | 2023 | Women | 25% |`,
  },
  planted: [],
});
