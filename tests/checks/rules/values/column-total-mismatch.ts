import { columnTotalMismatch } from "../../../../src/checks/rules/values/column-total-mismatch";
import { testRule } from "../../rule-table";

testRule(columnTotalMismatch, {
  failing: {
    "more than its rows": {
      plan: `
        | Action | Indicators | 2024 |
        | 1.1 Train officers | # Officers trained | 120 |
        | 1.2 Train prosecutors | # Prosecutors trained | 113 |
        | 1.3 Train judges | # Judges trained | 120 |
        | Total |  | 397 |`,
      finds: [{ cell: "C5", severity: "warning", says: "C2:C4 add up to 353, but the total is 397" }],
    },
    "one of two columns": {
      plan: `
        | Action | Indicators | Target | 2024 |
        | 1.1 Train officers | # Officers trained | 50 | 20 |
        | 1.2 Train prosecutors | # Prosecutors trained | 30 | 10 |
        | Total |  | 80 | 39 |`,
      finds: [{ cell: "D4" }],
    },
    "of the rows since the one before": {
      plan: `
        | Objective | Action | Indicators | 2024 |
        | 1) Train | 1.1 Train officers | # Officers trained | 5 |
        |  | 1.2 Train prosecutors | # Prosecutors trained | 6 |
        |  | Subtotal |  | 11 |
        | 2) Reach | 2.1 Reach villages | # People reached | 20 |
        |  | 2.2 Reach schools | # Pupils reached | 30 |
        |  | Subtotal |  | 60 |`,
      finds: [{ cell: "D7", says: "D5:D6 add up to 50" }],
    },
    "of all, after its parts": {
      plan: `
        | Action | Indicators | 2024 |
        | 1.1 Train officers | # Officers trained | 5 |
        | 1.2 Train prosecutors | # Prosecutors trained | 6 |
        | Subtotal |  | 11 |
        | Total |  | 14 |`,
      finds: [{ cell: "C5", says: "C2:C3 add up to 11" }],
    },
    "with a row that is blank": {
      plan: `
        | Action | Indicators | 2024 |
        | 1.1 Train officers | # Officers trained | 5 |
        | 1.2 Train prosecutors | # Prosecutors trained |  |
        | 1.3 Train judges | # Judges trained | 4 |
        | Total |  | 10 |`,
      finds: [{ cell: "C5" }],
    },
  },
  passing: {
    "of parts that its label names": `
        | Action | Indicators | 2024 |
        | 1.1 Train officers (A) | # Officers trained | 5 |
        | 1.2 Train prosecutors (B) | # Prosecutors trained | 6 |
        | 1.3 Train judges (C) | # Judges trained | 9 |
        | Subtotal D = A + C |  | 14 |
        | Total (B+D) |  | 20 |`,
    "below a row that says the total before it again": `
        | Action | Indicators | 2024 |
        | 1.1 Train officers | # Officers trained | 5 |
        | 1.2 Train prosecutors | # Prosecutors trained | 6 |
        | Subtotal |  | 11 |
        | 2.1 All who are trained | # People trained | 11 |
        | 2.2 Reach villages | # Villages reached | 20 |
        | 2.3 Reach schools | # Schools reached | 30 |
        | Subtotal |  | 50 |`,
    "what its rows give": `
        | Action | Indicators | 2024 |
        | 1.1 Train officers | # Officers trained | 120 |
        | 1.2 Train prosecutors | # Prosecutors trained | 113 |
        | Total |  | 233 |`,
    "all rows, and all totals": `
        | Action | Indicators | 2024 |
        | 1.1 Train officers | # Officers trained | 5 |
        | 1.2 Train prosecutors | # Prosecutors trained | 6 |
        | Subtotal |  | 11 |
        | 2.1 Reach villages | # People reached | 20 |
        | 2.2 Reach schools | # Pupils reached | 30 |
        | Subtotal |  | 50 |
        | Total |  | 61 |`,
    "a total above its rows": `
        | Action | Indicators | 2024 |
        | 1.1 Train officers | # Officers trained | 5 |
        | 1.2 Train prosecutors | # Prosecutors trained | 6 |
        | Total |  | 50 |
        | 2.1 Reach villages | # People reached | 20 |
        | 2.2 Reach schools | # Pupils reached | 30 |`,
    "a mean": `
        | Action | Indicators | 2024 |
        | 1.1 Train officers | # Officers trained | 20 |
        | 1.2 Train prosecutors | # Prosecutors trained | 10 |
        | Total |  | 15 |`,
    percentages: `
        | Action | Indicators | 2024 |
        | 1.1 Assist victims | % of victims assisted | 80% |
        | 1.2 Assist children | % of children assisted | 70% |
        | Total |  | 90 |`,
    "different units": `
        | Action | Indicators | Unit | 2024 |
        | 1.1 Train officers | Courses | courses | 20 |
        | 1.2 Pay grants | Grants | USD | 1000 |
        | Total |  |  | 900 |`,
    "a text among its rows": `
        | Action | Indicators | 2024 |
        | 1.1 Train officers | # Officers trained | 20 |
        | 1.2 Train prosecutors | # Prosecutors trained | 10 |
        | 1.3 Train judges | # Judges trained | TBD |
        | Total |  | 45 |`,
    "a formula": `
        | Action | Indicators | 2024 |
        | 1.1 Train officers | # Officers trained | 20 |
        | 1.2 Train prosecutors | # Prosecutors trained | 10 |
        | Total |  | =SUM(C2:C2)→19 |`,
  },
});
