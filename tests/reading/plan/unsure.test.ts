import { isUnsure, readPlan } from "../../../src/reading";
import { gridOf } from "../grid-of";

describe("whether a plan was read so doubtfully that a person is asked", () => {
  it("is no question where headers say what all columns are", () => {
    const reading = readPlan([
      gridOf([
        ["Clean water for all: plan of action 2026–2027"],
        ["No.", "Action", "Indicator", "Unit", "Baseline", "Target 2026", "Target 2027", "Lead agency"],
        ["1.1", "Drill wells in dry villages", "Number of wells drilled", "wells", 4, 10, 12, "Water Board"],
        ["1.2", "Test springs twice a year", "Number of springs tested", "springs", 0, 30, 45, "Water Board"],
        ["1.3", "Train keepers of pumps", "Number of keepers trained", "persons", 8, 60, 60, "Districts"],
      ]),
    ]);
    expect(reading.kind).toBe("plan");
    expect(isUnsure(reading)).toBe(false);
  });

  it("is none where no plan was found", () => {
    const reading = readPlan([gridOf([["Wells"], ["north", 3], ["south", 5]])]);
    expect(reading.kind).toBe("noPlan");
    expect(isUnsure(reading)).toBe(false);
  });
});
