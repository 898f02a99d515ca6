import type { Finding } from "../../src/app";
import { subjectFinder } from "../../src/taskpane/findings/finding-subject";
import { gridOf } from "../reading/grid-of";
import { planReading } from "../reading/told";

describe("what a finding is about", () => {
  const { plan } = planReading(
    gridOf([
      ["Plan of action 2024-2025"],
      ["Note", "For the meeting"],
      ["Action", "Indicator", "Overall target", "2024", "2025"],
      ["1.1 Train the police", "Number of officers trained", 4, 2, 2],
      ["1.2 Inform the public", "Number of campaigns", 4, 2, 2],
    ]),
  );
  const subject = (row: number, column: number) =>
    subjectFinder(plan)({ cell: { sheet: plan.sheet, row, column } } as Finding);

  it("names the action and the column of a cell in the table", () => {
    expect(subject(3, 2)).toEqual({ action: "1.1", meaning: "overallTarget", place: "C4" });
  });

  it("names no column for a cell above the table", () => {
    expect(subject(1, 1)).toEqual({ action: null, meaning: null, place: "B2" });
  });
});
