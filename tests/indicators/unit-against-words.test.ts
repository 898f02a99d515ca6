import { defineIndicators } from "../../src/indicators";
import { planOf } from "../checks/plan-of";

function measureIn(row: string): string | undefined {
  const plan = planOf(`
    | Action | Indicators | Unit | Target | 2023 | 2024 |
    | 1.1 Train | ${row} |`);
  return defineIndicators(plan).get("1.1-1")?.measure;
}

describe("a unit that the words contradict", () => {
  it("gives way where the years add up as counts do", () => {
    expect(measureIn("Number of officers | % | 90 | 40 | 50")).toBe("number");
  });

  it("counts where the years are a level", () => {
    expect(measureIn("Number of officers | % | 90 | 80 | 90")).toBe("percentage");
  });

  it("counts where a cell shows per cent", () => {
    expect(measureIn("Number of officers | % | 90% | 40% | 50%")).toBe("percentage");
  });
});
