import { errorValue } from "../../../../src/checks/rules/values/error-value";
import { testRule } from "../../rule-table";

testRule(errorValue, {
  failing: {
    "an error value in the overall target": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | #REF! | 1 | 2 |`,
      finds: [{ cell: "C2", severity: "error", says: "The cell shows #REF! under “Target”" }],
    },
    "error values in two years": {
      plan: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | #DIV/0! | #N/A |`,
      finds: [
        { cell: "D2", says: "#DIV/0!" },
        { cell: "E2", says: "#N/A" },
      ],
    },
    "an error value among the actuals": {
      plan: `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 3 | 3 | #VALUE! |`,
      finds: [{ cell: "E2", says: "under “Actual 2023”" }],
    },
  },
  passing: {
    "numbers, formulas and blanks": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | =SUM(D2:E2)→3 | 3 |  |`,
    "N/A that somebody typed": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | N/A | 3 |`,
    words: `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | several | 1 | TBD |`,
  },
});
