import { valueAmbiguous } from "../../../../src/checks/rules/values/value-ambiguous";
import { testRule } from "../../rule-table";

testRule(valueAmbiguous, {
  failing: {
    "a range": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 2-3 | 1 | 2 |`,
      finds: [{ cell: "C2", severity: "warning", says: "was read as 2; it can also be 3" }],
    },
    "in a year": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1-2 | 2 |`,
      finds: [{ cell: "D2" }],
    },
    "in two rows": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 2-3 | 1 | 2 |
        | 1.2 Meet | Number of meetings | 4-5 | 2 | 2 |`,
      finds: [{ cell: "C2" }, { cell: "C3" }],
    },
  },
  passing: {
    "plain numbers": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | 1 | 2 |`,
    "digits apart, which are another finding": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | "1 200" | 600 | 600 |`,
    words: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | several | 1 | 2 |`,
  },
});
