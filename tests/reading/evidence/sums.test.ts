import { gridOf } from "../grid-of";
import { planReading } from "../told";

/** The meanings of two columns right of a year's quarters, in a plan with these numbers in its rows. */
function meaningsOf(first: string, second: string, rows: readonly (readonly number[])[]) {
  const { plan } = planReading(
    gridOf([
      ["Work plan 2025"],
      ["Activity", "Indicator", "Target 2025", "Achieved to 2024", ...QUARTERS, first, second],
      ...rows.map((row, place) => [`Build ${THINGS[place]}`, `Number of ${THINGS[place]}`, ...row]),
    ]),
  );
  return plan.columns.slice(-2).map(({ meaning, period }) => `${meaning} ${period ?? ""}`.trim());
}

const QUARTERS = ["Achieved Q1", "Achieved Q2", "Achieved Q3", "Achieved Q4"];
const THINGS = ["bridges", "wells", "schools", "clinics"];

describe("sums of what was achieved", () => {
  it("are the year's where they add up its quarters, and the plan's where they add what was before", () => {
    expect(
      meaningsOf("Achieved under the plan", "Achieved up to 2025", [
        [10, 3, 1, 2, 3, 4, 10, 13],
        [20, 0, 5, 5, 5, 5, 20, 20],
        [8, 6, 2, 0, 2, 1, 5, 11],
        [9, 7, 3, 3, 0, 1, 7, 14],
      ]),
    ).toEqual(["annualActual 2025", "overallActual"]);
  });

  it("are nothing else where the numbers do not add up", () => {
    expect(
      meaningsOf("Achieved under the plan", "Achieved up to 2025", [
        [10, 3, 1, 2, 3, 4, 12, 13],
        [20, 0, 5, 5, 5, 5, 5, 20],
        [8, 6, 2, 0, 2, 1, 9, 11],
        [9, 7, 3, 3, 0, 1, 2, 14],
      ]),
    ).toEqual(["overallActual", "annualActual 2025"]);
  });
});
