import * as fc from "fast-check";
import { readPlan } from "../../../src/reading";
import type { Grid } from "@plan-of-action/xlsx/grid";
import { readingCases } from "../../property-runs";
import { cellsUnaccounted } from "../cells-accounted";
import { gridsFromFile } from "../grid-from-file";
import { gridOf } from "../grid-of";
import { layouts, plansFor } from "../plan-layouts";
import { setOut } from "../plan-sheets";
import { grids as randomGrids } from "../random-grids";
import type { Rows } from "../body/kinds-told";
import { planReading } from "../told";

const CASES = readingCases();

/** In long form, where columns name the periods of their rows, those are read as such. */
function unaccounted(grids: readonly Grid[]): readonly string[] {
  const reading = readPlan(grids);
  return reading.kind === "plan" ? cellsUnaccounted(reading.plan, grids) : [];
}

describe("every cell of a plan's table is read or listed as not read", () => {
  it(`in ${CASES} plans set out at random`, () => {
    const across = layouts.filter(({ form }) => form === "across");
    const cases = across.chain((layout) => plansFor(layout).map((plan) => setOut(plan, layout)));
    fc.assert(
      fc.property(cases, (grids) => {
        expect(unaccounted(grids)).toEqual([]);
      }),
      { numRuns: CASES },
    );
  });

  it(`in ${CASES} sheets of anything`, () => {
    fc.assert(
      fc.property(fc.array(randomGrids, { minLength: 1, maxLength: 2 }), (sheets) => {
        const grids = sheets.map((grid, place) => ({ ...grid, sheet: `Sheet${place + 1}` }));
        expect(unaccounted(grids)).toEqual([]);
      }),
      { numRuns: CASES },
    );
  });

  it.each(["joint-plan-of-action-2023-2025", "joint-plan-pasted-from-minutes", "plan-with-own-percentages"])(
    "in %s",
    (name) => {
      expect(unaccounted(gridsFromFile(`tests/fixtures/${name}.xlsx`))).toEqual([]);
    },
  );

  it.each<[string, Rows, readonly string[]]>([
    [
      "no stated percentage: the plan keeps it",
      [
        ["Activity", "Indicator", "Target 2024", "Actual 2024", "% achieved"],
        ["Train drivers", "# trained", 20, 10, "50%"],
        ["Mark the lanes", "km marked", 30, 30, "100%"],
      ],
      [],
    ],
    [
      "a goal in words in a row that begins nothing",
      [
        ["Activity", "Indicator", "Target 2024", "Lead agency"],
        ["Train drivers", "# trained", 20, "DTR"],
        ["", "", "All of them know the rules", "DTR"],
        ["Mark the lanes", "km marked", 30, "DTR"],
      ],
      ["C3 valueWithoutIndicator: All of them know the rules"],
    ],
    [
      "a second unit of one indicator",
      [
        ["Activity", "Indicator", "Unit", "Target 2024"],
        ["Train drivers", "# trained", "driver", 20],
        ["", "", "pupil", ""],
        ["Mark the lanes", "km marked", "km", 30],
      ],
      ["C3 leftOver: pupil"],
    ],
  ])("lists %s", (_, rows, expected) => {
    const { plan } = planReading(gridOf(rows));
    const told = plan.notRead.map(
      ({ cell, text, why }) => `${String.fromCharCode(65 + cell.column)}${cell.row + 1} ${why}: ${text}`,
    );
    expect(told).toEqual(expected);
  });

  it("keeps stated percentages with their indicators, in the column's period", () => {
    const { plan } = planReading(
      gridOf([
        ["Activity", "Indicator", "Target 2024", "Actual 2024", "% achieved 2024"],
        ["Train drivers", "# trained", 20, 10, "50%"],
        ["Mark the lanes", "km marked", 30, "", ""],
        ["Paint signs", "# painted", 8, 6, "57%"],
      ]),
    );
    const kept = plan.statedPercents?.map(({ indicator, column, value }) => [
      indicator,
      column.period,
      value.raw,
    ]);
    expect(kept).toEqual([
      [plan.indicators[0]?.id, "2024", "50%"],
      [plan.indicators[2]?.id, "2024", "57%"],
    ]);
  });
});
