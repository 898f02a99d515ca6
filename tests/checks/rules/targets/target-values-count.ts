import { targetValuesCount } from "../../../../src/checks/rules/targets/target-values-count";
import type { Plan } from "../../../../src/plan/plan";
import { planOf } from "../../plan-of";
import { testRule } from "../../rule-table";
import { isMilestone, oneOf, VALUES } from "../../planting";

/** A plan whose reading took the last two of three lines for one text. */
function planOfJoinedLines(): Plan {
  const plan = planOf(`
    | Action    | Indicators                               | Target             | 2023 |
    | 1.1 Train | # of courses⏎# of trainers⏎# of manuals  | all⏎most⏎and many  | 2    |`);
  const indicatorRows = plan.indicatorRows.map((row) => ({
    ...row,
    valueCells: row.valueCells.map((place) => ({ ...place, values: place.values.slice(0, 2) })),
  }));
  return { ...plan, indicatorRows };
}

/** A plan in which one indicator stands beside two rows of targets. */
function planOfTwoRows(): Plan {
  const plan = planOf(`
    | Action    | Indicators   | Target | 2023 |
    | 1.1 Train | # of courses | 4⏎120  | 2    |`);
  const indicatorRows = plan.indicatorRows.map((row) => ({
    ...row,
    valueCells: row.valueCells.map((place) => ({
      ...place,
      values: place.values.map((value, line) => ({
        ...value,
        cell: { ...value.cell, row: value.cell.row + line },
      })),
    })),
  }));
  return { ...plan, indicatorRows };
}

testRule(targetValuesCount, {
  failing: {
    "two values and one indicator, said once for the row": `
        | Action       | Indicators                    | Target | 2023 | 2024  | 2025  |
        | 1.3 Organize | Form developed and validated  | 4⏎120  |      | 2⏎60  | 2⏎60  |
        > C2 error: There are 2 values here (4 / 120), but 1 indicator in B2; the same in E2, F2.`,
    "values in two cells beside one indicator, each of which may be right": {
      plan: planOfTwoRows(),
      finds: ["C2 warning: There are 2 values in C2, C3 (4 / 120), but 1 indicator in B2"],
    },
    "three values for two indicators, in one year only": `
        | Action    | Indicators                     | Target | 2023    | 2024  |
        | 1.1 Train | # of courses⏎# of participants | 4⏎120  | 2⏎60⏎1  | 2⏎60  |
        > D2: There are 3 values here (2 / 60 / 1), but 2 indicators in B2. Write`,
    "two answers in words for three indicators": `
        | Action    | Indicators                               | Target       | 2023 | 2024  |
        | 1.1 Train | # of courses⏎# of trainers⏎# of manuals  | many⏎several | 2    | 2     |
        > C2: There are 2 values here (many / several), but 3 indicators in B2`,
    "two values in the baseline": `
        | Action    | Indicators          | Baseline | Target | 2023 |
        | 1.1 Train | Number of courses   | 0⏎10     | 4      | 4    |
        | 1.2 Train | Number of courses   | 0        | 4⏎5    | 4    |
        > C2
        > D3`,
    "a value alone where each other cell has one for each indicator": `
        | Action    | Indicators                     | Target | 2023 | 2024  |
        | 1.1 Train | # of courses⏎# of participants | 4⏎120  | 2⏎60 | 60    |
        > E2 error: There is 1 value here (60), but 2 indicators in B2`,
    "a line for each indicator, two of which were read as one, for information": {
      plan: planOfJoinedLines(),
      finds: ["C2 info"],
    },
  },
  passing: {
    "a baseline told in words": `
        | Action    | Indicators          | Baseline | Target | 2023 |
        | 1.1 Plant | Number of trees     | 880 ha of forest⏎308 ha of parks | 4      | 4    |`,
    "parts of one value with their names": `
        | Action    | Indicators                   | Target | 2023 |
        | 1.1 Train | Share of the staff by gender | Male: 61%⏎Female: 39% | Male: 60%⏎Female: 40% |`,
    "a sentence over two lines": `
        | Action    | Indicators       | Target                        | 2023 | 2024  |
        | 1.1 Train | # of courses     | once the need⏎has been shown  | 2    | 2     |`,
    "a baseline of several years": `
        | Action    | Indicators       | Baseline           | Target | 2023 | 2024  |
        | 1.1 Train | # of courses     | 2019: 10⏎2021: 12  | 4      | 2    | 2     |`,
    "a zero for both indicators": `
        | Action    | Indicators                     | Target | 2023 | 2024  |
        | 1.1 Train | # of courses⏎# of participants | 2⏎60   | 2⏎60 | 0     |`,
    "a value a line for each indicator": `
        | Action    | Indicators                     | Target | 2023 | 2024  |
        | 1.1 Train | # of courses⏎# of participants | 4⏎120  | 2⏎60 | 2⏎60  |`,
    "one value for both indicators": `
        | Action    | Indicators                       | Target | 2023 | 2024  |
        | 1.2 Meet  | # of workshops⏎# of documents    | 2      | 1    | 1     |`,
    "a value and blank lines": `
        | Action    | Indicators           | Target | 2023  | 2024  |
        | 1.2 Meet  | # of workshops       | 2⏎⏎    | 1     | 1     |`,
    "one indicator and one value": `
        | Action    | Indicators           | Target | 2023 | 2024  |
        | 1.2 Meet  | # of workshops       | 2      | 1    |       |`,
  },
  planted: [
    {
      fits: (row) => !isMilestone(row),
      holds: (row, seed) => ({ [oneOf(VALUES, seed)]: `${row[oneOf(VALUES, seed)]}⏎${seed % 100}` }),
      cells: (seed) => [oneOf(VALUES, seed)],
    },
  ],
});
