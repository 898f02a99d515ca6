import { targetTotalMismatch } from "../../../../src/checks/rules/targets/target-total-mismatch";
import { defineIndicators, type Aggregation, type IndicatorDefinitions } from "../../../../src/indicators";
import type { Plan } from "../../../../src/plan/plan";
import { testRule } from "../../rule-table";
import { isCount, isPercentage, isMaintained, oneOf, YEARS, isDecreasing } from "../../planting";

/** The definitions of a plan after the user confirmed how the values combine. */
function confirmed(aggregation: Aggregation): (plan: Plan) => IndicatorDefinitions {
  return (plan) =>
    new Map([...defineIndicators(plan)].map(([id, one]) => [id, { ...one, aggregation, inferred: false }]));
}

testRule(targetTotalMismatch, {
  failing: {
    "two courses overall, and two in each of two years": `
        | Action               | Indicators                                 | Target    | 2023 | 2024    | 2025    |
        | 1.4 Build capacities | # Joint training course⏎# Participants     | 2⏎120     |      | 2⏎60    | 2⏎60    |
        > C2 warning: 2 + 2 = 4, but the overall target is 2 (“# Joint training course”)
        >> C2: "4\\n120"`,
    "a slip of a digit in one year, which only that year can explain": `
        | Action    | Indicators            | Target | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of workshops   | 6      | 2    | 20   | 2    |
        > C2: or the target for 2024, which would have to be 2
        >> C2: 24`,
    "one year alone that is not the overall target": `
        | Action    | Indicators            | Target | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of workshops   | 5      |      | 2    |      |
        > C2: Only 2024 has a target (2), but the overall target is 5
        >> C2: 2`,
    "a confirmed definition makes it an error": {
      plan: `
        | Action    | Indicators            | Target | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of workshops   | 5      | 2    | 2    | 2    |`,
      definitions: confirmed("sum"),
      finds: ["C2 error: 2 + 2 + 2 = 6, but the overall target is 5"],
    },
    "a percentage that ends below the overall target": `
        | Action     | Indicators                        | Target | 2023 | 2024 | 2025 |
        | 1.1 Assist | Percentage of victims assisted    | 90%    | 60%  | 70%  | 80%  |
        > C2 warning: by 2025 it is 80%
        >> C2: 0.8`,
    "one year off among targets that are to be held": `
        | Action     | Indicators                | Direction | Target | 2023 | 2024 | 2025 |
        | 1.1 Assist | Number of shelters        | Maintain  | 5      | 5    | 4    | 5    |
        > D2: Correct the target for 2024
        >> F2: 5`,
    "a confirmed average": {
      plan: `
        | Action   | Indicators     | Target | 2023 | 2024 |
        | 1.1 Cut  | Average delay  | 9      | 8    | 12   |`,
      definitions: confirmed("average"),
      finds: ["C2: (8 + 12) ÷ 2 = 10, but the overall target is 9"],
    },
    "a confirmed maximum": {
      plan: `
        | Action   | Indicators     | Target | 2023 | 2024 |
        | 1.1 Hold | Peak capacity  | 9      | 8    | 12   |`,
      definitions: confirmed("max"),
      finds: ["C2: the highest is 12, but the overall target is 9"],
    },
    "a total that a formula makes of other cells is not overwritten": `
        | Action    | Indicators            | Target          | 2023 | 2024 |
        | 1.1 Train | Number of workshops   | =SUM(D2:D2)→2   | 2    | 3    |
        > C2: 2 + 3 = 5, but the overall target is 2
        >> none`,
    "an overall target kept as text becomes a number": `
        | Action    | Indicators            | Target | 2023 | 2024 |
        | 1.1 Train | Number of workshops   | "2"    | 2    | 3    |
        > C2
        >> C2: 5`,
    "years that make more than the overall target, though others are to come": `
        PLAN 2022-2026
        | Action    | Indicators            | Target | 2022 | 2023 | 2024 |
        | 1.1 Train | Number of workshops   | 500    | 100  | 250  | 200  |
        > C2: 100 + 250 + 200 = 550, but the overall target is 500`,
    "the only year, above the overall target": `
        | Action    | Indicators            | Target | 2024 |
        | 1.1 Train | Number of workshops   | 500    | 600  |
        > C2`,
    "the only year of a plan for one year": `
        PLAN 2024-2024
        | Action    | Indicators            | Target | 2024 |
        | 1.1 Train | Number of workshops   | 500    | 200  |
        > C2: Only 2024 has a target (200), but the overall target is 500`,
    "years that cover the plan's title": `
        PLAN 2023-2024
        | Action    | Indicators            | Target | 2023 | 2024 |
        | 1.1 Train | Number of workshops   | 500    | 100  | 200  |
        > C2: 100 + 200 = 300, but the overall target is 500`,
    "a percentage beyond the overall target before its last year": `
        PLAN 2022-2026
        | Action     | Indicators                        | Target | 2022 | 2023 | 2024 |
        | 1.1 Assist | Percentage of victims assisted    | 80%    | 60%  | 70%  | 90%  |
        > C2`,
    "one value for two indicators is said once": `
        | Action    | Indicators                           | Target | 2023 | 2024 |
        | 1.1 Train | # of workshops⏎# of joint documents  | 3      | 1    | 1    |
        > C2`,
    "a level that is held, added up": `
        | Action | Indicators | Direction | Baseline | Target | 2023 | 2024 | 2025 |
        | 1.1 Drive | Number of ambulances in operation | Maintain | 64 | 192 | 64 | 64 | 64 |
        > E2 warning: 64, 64, 64, but the overall target is 192
        >> E2: 64`,
  },
  passing: {
    "levels with nothing to do in some years": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 | 2026 |
        | 1.1 Buy | Percentage of purchases made | 100% | 100% | 0 | 100% | 0 |`,
    "a mean by the plan's own formula": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 | 2026 |
        | 1.1 Link | Number of schools connected | =SUM(D2:G2)/4→16.5 | 15 | 17 | 17 | 17 |`,
    "steps in per cent whose formula makes one": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 | 2026 |
        | 1.1 Build | Information system created | =SUM(D2:G2)→1 | 50% | 30% | 10% | 10% |`,
    "the months of one quarter": `
        | Action | Indicators | Target | 2025-10 | 2025-11 | 2025-12 |
        | 1.1 Reach | Percentage of milestones reached | 100% | 33% | 20% | 10% |`,
    "a percentage in two scales, which is another finding": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Light | Percentage of street lights at work | 97 | 0.97 | 97 | 97 |
        | 1.2 Assist | Percentage of victims assisted | 90 | 70 | 80 | 0.9 |
        | 1.3 Assist | Percentage of children assisted | 9000% | 70% | 80% | 90% |`,
    "one year that the plan does not have": `
        PLAN OF ACTION 2023-2025
        | Action | Indicators | Direction | Target | 2062 | 2024 | 2025 |
        | 1.1 Decide | Average number of days to decide | Decrease | 10 | 30 | 20 | 10 |`,
    "years that add up to the overall target with what there was before": `
        | Action    | Indicators                  | Baseline | Target | 2023 | 2024 |
        | 1.1 Open  | Number of offices opened    | 2        | 8      | 3    | 3    |`,
    "years that add up, one of them blank": `
        | Action    | Indicators            | Target | 2023 | 2024 | 2025 |
        | 1.1 Train | Number of workshops   | 4      |      | 2    | 2    |`,
    "a formula over the years": `
        | Action    | Indicators            | Target         | 2023 | 2024 |
        | 1.1 Train | Number of workshops   | =SUM(D2:E2)→4  | 2    | 2    |`,
    "the same each year": `
        | Action    | Indicators               | Target | 2023 | 2024 | 2025 |
        | 1.1 Meet  | Number of meetings a year| 4      | 4    | 4    | 4    |`,
    "years that rise to the overall target": `
        | Action     | Indicators                      | Target | 2023 | 2024 | 2025 |
        | 1.1 Cover  | Number of districts reached     | 30     | 10   | 20   | 30   |`,
    "a number that is to fall": `
        | Action   | Indicators                    | Baseline | Target | 2023 | 2024 | 2025 |
        | 1.1 Cut  | Number of cases pending       | 20       | 5      | 15   | 10   | 5    |`,
    "a percentage held, and one that rises": `
        | Action     | Indicators                | Target | 2023 | 2024 | 2025 |
        | 1.1 Assist | % of victims assisted     | 100%   | 100% | 100% | 100% |
        | 1.2 Train  | Porcentaje de avance      | 100    | 40   | 70   | 100  |`,
    "steps that make a hundred per cent": `
        | Action     | Indicators            | Target | 2023 | 2024 | 2025 | 2026 |
        | 1.1 Build  | Porcentaje de avance  | 100%   | 25%  | 25%  | 25%  | 25%  |`,
    "rounded shares": `
        | Action     | Indicators            | Target | 2023 | 2024 | 2025 |
        | 1.1 Build  | Share of budget spent | 100%   | 33.3%| 33.3%| 33.3%|`,
    "a year that is undecided, or no number, or an error": `
        | Action    | Indicators            | Target | 2023 | 2024    |
        | 1.1 Train | Number of workshops   | 4      | 1    | TBD     |
        | 1.2 Train | Number of workshops   | 4      | 1    | several |
        | 1.3 Train | Number of workshops   | 4      | 1    | #REF!   |`,
    "another number of values than of indicators": `
        | Action    | Indicators                  | Target | 2023  | 2024  |
        | 1.3 Form  | Form developed and validated| 4⏎120  | 2⏎60  | 2⏎60  |`,
    "no years at all, or NP in them": `
        | Action    | Indicators            | Target | 2023 | 2024 |
        | 1.1 Train | Number of workshops   | 4      |      |      |
        | 1.2 Train | Number of workshops   | 4      | NP   | 4    |`,
    "one year of a target for the life of a project": `
        | Action    | Indicators                     | Target | 2024 |
        | 1.1 Train | Number of workshops            | 500    | 200  |
        | 1.2 Help  | Percentage of victims assisted | 90%    | 60%  |
        | 1.3 Cut   | Reduction in cases pending     | 10     | 30   |`,
    "columns that stop before the plan's title does": `
        PLAN 2022-2026
        | Action    | Indicators                     | Target | 2022 | 2023 | 2024 |
        | 1.1 Train | Number of workshops            | 500    | 50   | 150  | 100  |
        | 1.2 Help  | Percentage of victims assisted | 90%    | 40%  | 50%  | 60%  |
        | 1.3 Cut   | Reduction in cases pending     | 5      | 40   | 30   | 20   |
        | 1.4 Adopt | Code adopted                   | 1      |      |      | 0.5  |`,
    "columns that begin after the plan's title does": `
        PLAN 2022-2025
        | Action    | Indicators            | Target | 2024 | 2025 |
        | 1.1 Train | Number of workshops   | 500    | 50   | 150  |`,
    "quarters of one year beside another year": `
        | Action    | Indicators            | Target | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 | 2025 |
        | 1.1 Train | Number of workshops   | 10     | 1       | 1       | 1       | 2       | 5    |`,
    "quarters of a plan for one year": `
        | Action    | Indicators            | Target | 2024-Q1 | 2024-Q2 | 2024-Q3 | 2024-Q4 |
        | 1.1 Train | Number of workshops   | 4      |         | 2       | 1       | 1       |`,
  },
  planted: [
    {
      fits: isCount,
      holds: (row, seed) => ({ Target: String(Number(row.Target) + 1 + (seed % 50)) }),
      cells: () => ["Target"],
    },
    {
      fits: isPercentage,
      // Years that add up to the overall target exactly are the shares of one whole.
      holds: ({ 2023: a, 2024: b, 2025: c }) => ({
        Target: [a, b, c].reduce((sum, year) => sum + parseInt(year), 0) === 97 ? "96%" : "97%",
      }),
      cells: () => ["Target"],
    },
    {
      fits: isMaintained,
      holds: (row) => ({ Target: String(3 * Number(row.Target)) }),
      cells: () => ["Target"],
    },
    {
      fits: isMaintained,
      holds: (row, seed) => ({ [oneOf(YEARS, seed)]: `${row.Target}0` }),
      cells: () => ["Target"],
    },
    {
      fits: isDecreasing,
      holds: (row, seed) => ({ Target: String(Number(row.Target) - 1 - (seed % 5)) }),
      cells: () => ["Target"],
    },
  ],
});
