import { actualAmbiguous } from "../../../../src/checks/rules/actuals/actual-ambiguous";
import { testRule } from "../../rule-table";
import { inRow, LARGE, FAR } from "../../planting-in-workbooks";

const REPORTS = `
  | Action | Indicators | Target | 2023 | 2024 |
  | 1.1 Plant trees | Hectares planted | 5000 | 2500 | 2500 |

  | Indicator | Year | Quarter | Party | Actual |`;

testRule(actualAmbiguous, {
  failing: {
    "a point before three digits that nothing explains": `${REPORTS}
        | 1.1-1 | 2023 | Q1 |  | 1.250 |
        > E2 warning: “1.250” was read as 1250; if the mark is a decimal point or comma, it is 1.25`,
    "a point before three digits, and a comma before one": `${REPORTS}
        | 1.1-1 | 2023 | Q1 |  | 1.000 |
        | 1.1-1 | 2023 | Q2 |  | 1,5 |
        > E2: it is 1.`,
    "commas of both kinds in one column": `${REPORTS}
        | 1.1-1 | 2023 | Q1 |  | 2,500 |
        | 1.1-1 | 2023 | Q2 |  | 1,5 |
        > E2: “1,5” in E3 uses the same mark before decimals; then this is 2.5`,
    "a point before three digits in Thai": `${REPORTS}
        | 1.1-1 | 2023 | Q1 |  | ๑.๒๕๐ |
        | 1.1-1 | 2023 | Q2 |  | 2.5 |
        > E2: it is 1.25`,
  },
  passing: {
    "points that part thousands for sure": `${REPORTS}
        | 1.1-1 | 2023 | Q1 |  | 1.250.000 |
        | 1.1-1 | 2023 | Q2 |  | 2.500 |`,
    "commas in thousands": `${REPORTS}
        | 1.1-1 | 2023 | Q1 |  | 1,250 |
        | 1.1-1 | 2023 | Q2 |  | 1.5 |`,
    numbers: `${REPORTS}
        | 1.1-1 | 2023 | Q1 |  | 1250 |
        | 1.1-1 | 2023 | Q2 |  | 1.5 |`,
    "what is less than one": `${REPORTS}
        | 1.1-1 | 2023 | Q1 |  | 0.125 |`,
    "what is no number": `${REPORTS}
        | 1.1-1 | 2023 | Q1 |  | about 1.250 or more |
        | 1.1-1 | 2023 | Q2 |  | - |`,
  },
  planted: [
    inRow("reports", {
      fits: LARGE,
      holds: () => ({ Actual: "1.250" }),
      at: "Actual",
      also: FAR,
    }),
  ],
});
