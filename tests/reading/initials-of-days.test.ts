import { gridOf } from "./grid-of";
import { planReading } from "./told";

describe("a calendar below the weeks of a plan", () => {
  it("has initials of days, which are no letters of target and actual", () => {
    const days = ["M", "T", "W", "R", "F"];
    const week = (name: string): (string | null)[] => [name, null, null, null, null];
    const { plan } = planReading(
      gridOf(
        [
          ["No.", "Task", "Task owner", "Start date", "Due date", ...week("Week 1"), ...week("Week 2")],
          [null, null, null, null, null, ...days, ...days],
          ["1.1", "Rent a hall", "Secretariat", "2025-03-03", "2025-03-04"],
          ["1.2", "Invite speakers", "Ministry of Justice", "2025-03-04", "2025-03-07"],
          ["1.3", "Print the agenda", "Secretariat", "2025-03-10", "2025-03-14"],
        ],
        { merges: ["F1:J1", "K1:O1", "A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2"] },
      ),
    );
    const meanings = new Set(plan.columns.map(({ meaning }) => meaning));
    expect(meanings).not.toContain("overallTarget");
    expect(meanings).not.toContain("overallActual");
    expect(plan.actions).toHaveLength(3);
  });
});
