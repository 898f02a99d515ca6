import { gridOf } from "../grid-of";
import { planReading } from "../told";

describe("columns under a head of money", () => {
  it("are of money, though their own head says “target”", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Action", "Indicator", "Overall target", "Budget", ""],
          ["", "", "", "Target 2026", "Rest"],
          ["Plant trees along roads", "Number of trees planted", 40, 1200, 12],
          ["Repair the old bridges", "Number of bridges repaired", 5, 3000, 30],
          ["Open small libraries", "Number of libraries opened", 9, 800, 64],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"] },
      ),
    );
    expect(plan.indicators.map(({ targets }) => targets.size)).toEqual([0, 0, 0]);
  });
});
