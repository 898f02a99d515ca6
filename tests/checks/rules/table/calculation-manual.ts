import { calculationManual } from "../../../../src/checks/rules/table/calculation-manual";
import { testRule } from "../../rule-table";
import { isCount, withLine, withSums, cellOf } from "../../planting-in-workbooks";

const PLAN = `
  | Action    | Indicators        | Target        | 2023 | 2024    |
  | 1.1 Train | Number of courses | =SUM(D2:E2)→4 | 2    | 2       |
  | 1.2 Drill | Number of drills  | 5             | 2    | =3*1→3  |`;
const TYPED = `
  | Action    | Indicators        | Target | 2023 | 2024 |
  | 1.1 Train | Number of courses | 4      | 2    | 2    |`;

testRule(calculationManual, {
  failing: {
    "numbers that formulas compute": `${PLAN}\nCalculation: manual
        > C2 warning: 2 numbers of the plan come from formulas`,
    "a single one": `
        | Action    | Indicators        | Target        | 2023 | 2024 |
        | 1.1 Train | Number of courses | =SUM(D2:E2)→4 | 2    | 2    |
        Calculation: manual
        > C2: one number of the plan comes from formulas`,
    "one of a year": `
        | Action    | Indicators        | Target | 2023 | 2024   |
        | 1.1 Train | Number of courses | 4      | 2    | =1+1→2 |
        Calculation: manual
        > E2`,
  },
  passing: {
    "formulas that Excel calculates": PLAN,
    "numbers that were typed": `${TYPED}\nCalculation: manual`,
    "typed numbers that nothing computes": TYPED,
  },
  planted: [
    {
      plant: (workbook) => {
        const place = workbook.plan.rows.findIndex(isCount);
        return {
          workbook: withLine(withSums(workbook), "Calculation: manual"),
          cells: [cellOf(workbook, "plan", place, "Target")],
        };
      },
    },
  ],
});
