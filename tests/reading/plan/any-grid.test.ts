import * as fc from "fast-check";
import type { Area } from "@plan-of-action/xlsx/grid";
import { readPlan } from "../../../src/reading";
import { readingCases } from "../../property-runs";
import { gridOf } from "../grid-of";
import { grids } from "../random-grids";

/** How many random grids are read in each test; raise it to search further. */
const CASES = readingCases();

describe("any grid at all", () => {
  it("gives a plan or says what the sheets hold, and never throws", () => {
    fc.assert(
      fc.property(fc.array(grids, { maxLength: 3 }), (sheets) => {
        const reading = readPlan(sheets);
        expect(["plan", "noPlan"]).toContain(reading.kind);
        if (reading.kind === "noPlan") expect(reading.lookedAt).toHaveLength(sheets.length);
      }),
      { numRuns: CASES },
    );
  });

  it("gives every action and every indicator an id of its own", () => {
    fc.assert(
      fc.property(fc.array(grids, { minLength: 1, maxLength: 2 }), (sheets) => {
        const reading = readPlan(sheets);
        if (reading.kind === "noPlan") return;
        for (const list of [reading.plan.objectives, reading.plan.actions, reading.plan.indicators]) {
          expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        }
      }),
      { numRuns: CASES },
    );
  });

  it("reads the same twice", () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const [first, second] = [readPlan([grid]), readPlan([grid])];
        if (first.kind === "noPlan" || second.kind === "noPlan") {
          expect(first).toEqual(second);
          return;
        }
        const { explain, ...read } = first;
        expect({ ...second, explain: null }).toEqual({ ...read, explain: null });
        expect(explain()).toEqual(second.explain());
      }),
      { numRuns: Math.ceil(CASES / 2) },
    );
  });

  it.each([
    ["no sheets", []],
    ["a sheet without cells", [gridOf([])]],
    ["a sheet of blank cells", [gridOf([[null, null], [null]])]],
  ])("%s: no plan", (_, sheets) => {
    expect(readPlan(sheets).kind).toBe("noPlan");
  });

  it("does not follow merges beyond the block", () => {
    const grid = gridOf([
      ["Activity", "Indicator", "Target"],
      ["Train", "# trained", 5],
    ]);
    const huge: Area = { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 };
    expect(readPlan([{ ...grid, merges: Array.from({ length: 1000 }, () => huge) }]).kind).toBe("noPlan");
  });

  const longest = [
    "(",
    "# ",
    "1 ",
    "\n",
    "a,",
    "and ",
    "Q1 Output:\n",
    "12 June ",
    "1.",
    "A (B, ",
    "(\n",
    "#\n",
    "2\n",
  ];
  it.each(longest)("ends on cells of 32,767 characters of %j", (part) => {
    const long = part.repeat(Math.ceil(32_767 / part.length)).slice(0, 32_767);
    const header = ["Objective", "Activity", "Indicator", "Target 2024", "Target 2025", "Lead agency"];
    const reading = readPlan([
      gridOf([[long], header, header.map(() => long), header.map(() => long), [long]]),
    ]);
    // Blank lines and nothing else are no rows, and a header without rows is a template.
    expect(reading.kind).toBe(long.trim() === "" ? "noPlan" : "plan");
  });
});
