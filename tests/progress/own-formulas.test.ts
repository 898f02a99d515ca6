import fc from "fast-check";
import { trackIndicators } from "../../src/progress";
import { defineIndicators } from "../../src/indicators";
import { readPlan } from "../../src/reading";
import type { Grid, GridValue } from "../../src/workbook/grid";

/** Years and quarters with target, actual and the plan's own `=actual/target` as Excel computed it. */
const PERIODS = ["2024 Q1", "2024 Q2", "2024 Q3", "2024 Q4", "2024"];

interface Pair {
  readonly target: number | null;
  readonly actual: number | null;
}

function gridOf(rows: readonly (readonly Pair[])[]): Grid {
  const head = [
    "Action",
    "Indicator",
    "Overall target",
    ...PERIODS.flatMap((period) => [`${period} Target`, `${period} Actual`, `${period} % met`]),
  ];
  const body = rows.map((pairs, index): GridValue[] => [
    `1.${index + 1} Train group ${index + 1}`,
    `Number of officers of group ${index + 1} trained`,
    500,
    ...pairs.flatMap(({ target, actual }) => [target, actual, cached({ target, actual })]),
  ]);
  const values = [head, ...body];
  return {
    sheet: "Plan",
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values,
    formulas: values.map((row) => row.map(() => null)),
    numberFormats: values.map((row) =>
      row.map((_, column) => (column > 2 && column % 3 === 2 ? "0%" : "General")),
    ),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    partial: false,
  };
}

/** What `=IF(OR(target="",actual=""),"",actual/target)` left in its cell. */
function cached({ target, actual }: Pair): GridValue {
  if (target === null || actual === null) return null;
  return target === 0 ? { error: "#DIV/0!" } : actual / target;
}

const pair = fc.record({
  target: fc.option(fc.integer({ min: 0, max: 90 })),
  actual: fc.option(fc.integer({ min: 0, max: 120 })),
});

describe("a plan with columns for target, actual and % of each quarter and year", () => {
  it("has the percentages that its own formulas gave, and none where these fail", () => {
    const rows = fc.array(fc.tuple(pair, pair, pair, pair, pair), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(rows, (drawn) => {
        // A year that is left out gets what its quarters give, so here each year states its own.
        const stated = drawn.map((pairs) =>
          pairs.map(({ target, actual }, place) =>
            place === 4 ? { target: target ?? 60, actual: actual ?? 30 } : { target, actual },
          ),
        );
        const reading = readPlan([gridOf(stated)]);
        if (reading.kind !== "plan") throw new Error("The plan was not found");
        const { plan } = reading;
        const { periods, indicators } = trackIndicators({ plan, definitions: defineIndicators(plan) });
        expect(indicators).toHaveLength(stated.length);
        indicators.forEach((indicator, row) => {
          periods.forEach(({ quarter }, place) => {
            const own = stated[row]![quarter === undefined ? 4 : quarter - 1]!;
            const expected = cached(own);
            const percent = indicator.periods[place]!.percentMet;
            if (typeof expected === "number") expect(percent).toBeCloseTo(expected * 100, 8);
            else expect(percent).toBeNull();
          });
        });
      }),
      { numRuns: 25 },
    );
  });
});
