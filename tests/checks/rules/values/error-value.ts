import { errorValue } from "../../../../src/checks/rules/values/error-value";
import { testRule } from "../../rule-table";
import { oneOf, VALUES } from "../../planting";

testRule(errorValue, {
  failing: {
    "an error value in the overall target": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | #REF! | 1 | 2 |
        > C2 error: The cell shows #REF! under “Target”`,
    "error values in two years": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of courses | 3 | #DIV/0! | #N/A |
        > D2: #DIV/0!
        > E2: #N/A`,
    "an error value among the actuals": `
        | Action | Indicators | Target | 2023 | Actual 2023 |
        | 1.1 Train | Number of courses | 3 | 3 | #VALUE! |
        > E2: under “Actual 2023”`,
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
  planted: [
    {
      holds: (_, seed) => ({ [oneOf(VALUES, seed)]: oneOf(["#REF!", "#DIV/0!"], seed) }),
      cells: (seed) => [oneOf(VALUES, seed)],
    },
  ],
});
