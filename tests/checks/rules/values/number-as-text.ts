import { numberAsText } from "../../../../src/checks/rules/values/number-as-text";
import { cell, planOf } from "../../plan-of";
import type { Plan } from "../../../../src/plan/plan";
import { planRead } from "../../plan-read";
import type { Value } from "../../../../src/plan/value";
import { testRule } from "../../rule-table";
import { isCount, oneOf, VALUES } from "../../planting";

/** The plan with a text that the reading took for a number, and what else it could mean. */
function planWithDoubt(raw: string, number: number, other: string): Plan {
  const plan = planOf(`
    | Action    | Indicators           | Target |
    | 1.1 Train | Number of persons    | "${number}" |`);
  const value: Value = {
    ...{ cell: cell("C2"), raw, number, alternatives: [other] },
    ...{ state: "number", written: "text", percent: false, formula: null },
  };
  const indicatorRows = plan.indicatorRows.map((row) => ({
    ...row,
    valueCells: row.valueCells.map((place) => ({ ...place, values: [value] })),
  }));
  return { ...plan, indicatorRows };
}

testRule(numberAsText, {
  failing: {
    "one zero too many behind the sign that stands between thousands in its row": {
      plan: planRead(`
        | Action | Indicators | Target 2023 | Target 2024 | Target 2025 |
        | 1.1 Plant | Number of trees planted | 18.000 | 21.000 | 24.0000 |`),
      finds: ["C2", "D2", "E2: is read as 24; it could also mean 240,000\n>> none"],
    },
    "a space between thousands": `
        | Action    | Indicators           | Target  | 2023 | 2024    |
        | 1.1 Train | Number of persons    | "1 200" | 600  | "600"   |
        > C2 warning: “1 200” is stored as text
        >> C2: 1200
        > E2
        >> E2: 600`,
    "Thai and Khmer digits": `
        | Action    | Indicators           | Target  | 2023   |
        | 1.1 Train | จำนวนผู้เข้าอบรม         | "๖๐"    | "៦០"   |
        > C2: Make it the number 60
        >> C2: 60
        > D2
        >> D2: 60`,
    "a percentage cannot be mended by its value alone": `
        | Action    | Indicators           | Target  |
        | 1.1 Train | % of persons         | "80%"   |
        > C2: number format to Percentage and type 80% again
        >> none`,
    "a percentage among others that are numbers": `
        | Action    | Indicators           | Baseline | Target  | 2023 |
        | 1.1 Train | % of persons         | 50%      | "80%"   | 80%  |
        > D2`,
    "a text that can be read in two ways": {
      plan: planWithDoubt("1.300", 1300, "1.3"),
      finds: ["C2: is read as 1300; it could also mean 1.3\n>> C2: 1300"],
    },
    "digits that came apart": {
      plan: planWithDoubt("6 0", 60, "6 0"),
      finds: ["C2: is stored as text with its digits apart, and is read as 60\n>> C2: 60"],
    },
  },
  passing: {
    "percentages that are texts all along the row": `
        | Action    | Indicators           | Baseline | Target  | 2023  | 2024  |
        | 1.1 Train | % of persons         | "45%"    | "80%"   | "60%" | "80%" |`,
    "a value alone where each other cell has one for each indicator": `
        | Action    | Indicators                     | Target | 2023 | 2024  |
        | 1.1 Train | # of courses⏎# of participants | 4⏎120  | 2⏎60 | "60"  |`,
    numbers: `
        | Action    | Indicators           | Target  | 2023 |
        | 1.1 Train | Number of persons    | 1200    | 80%  |`,
    "lines of a cell with several values": `
        | Action    | Indicators                     | Target | 2023 | 2024  |
        | 1.1 Train | # of courses⏎# of participants | 4⏎120  | 2⏎60 | 2⏎60  |`,
    "words, and what stands for no number": `
        | Action    | Indicators           | Target       | 2023 | 2024 |
        | 1.1 Train | Number of persons    | all of them  | TBD  | NP   |`,
  },
  planted: [
    {
      fits: isCount,
      holds: (row, seed) => ({ [oneOf(VALUES, seed)]: `"${row[oneOf(VALUES, seed)]}"` }),
      cells: (seed) => [oneOf(VALUES, seed)],
    },
  ],
});
