import { calculationManual } from "../../../../src/checks/rules/table/calculation-manual";
import { testRule } from "../../rule-table";

const PLAN = `
  | Action    | Indicators        | Target        | 2023 | 2024    |
  | 1.1 Train | Number of courses | =SUM(D2:E2)→4 | 2    | 2       |
  | 1.2 Drill | Number of drills  | 5             | 2    | =3*1→3  |`;
const TYPED = `
  | Action    | Indicators        | Target | 2023 | 2024 |
  | 1.1 Train | Number of courses | 4      | 2    | 2    |`;

testRule(calculationManual, {
  failing: {
    "numbers that formulas compute": {
      plan: `${PLAN}\nCalculation: manual`,
      finds: [{ cell: "C2", severity: "warning", says: "2 numbers of the plan come from formulas" }],
    },
    "a single one": {
      plan: `
        | Action    | Indicators        | Target        | 2023 | 2024 |
        | 1.1 Train | Number of courses | =SUM(D2:E2)→4 | 2    | 2    |
        Calculation: manual`,
      finds: [{ cell: "C2", says: "one number of the plan comes from formulas" }],
    },
    "one of a year": {
      plan: `
        | Action    | Indicators        | Target | 2023 | 2024   |
        | 1.1 Train | Number of courses | 4      | 2    | =1+1→2 |
        Calculation: manual`,
      finds: [{ cell: "E2" }],
    },
  },
  passing: {
    "formulas that Excel calculates": PLAN,
    "numbers that were typed": `${TYPED}\nCalculation: manual`,
    "typed numbers that nothing computes": TYPED,
  },
});
