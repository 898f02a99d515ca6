import { gridOf, type GridShape } from "../grid-of";
import { planReading, planTold } from "../told";
import type { Rows } from "./kinds-told";

describe("indicators in lines of their own below an action", () => {
  it("belong to it where they have the targets and it has a number", () => {
    const { plan } = planReading(
      gridOf([
        ["No.", "Project / activity", "Unit", "Target 2024", "Lead agency"],
        ["1", "Roads that last", "", "", "Office of Roads"],
        ["", "- Number of drivers trained", "driver", 480, "Office of Roads"],
        ["", "- Kilometres marked", "km", 12, ""],
        ["2", "Buses for all", "", "", "Office of Buses"],
        ["", "- Buses bought", "bus", 40, ""],
      ]),
    );
    expect(planTold(plan)).toEqual([
      "/1 Roads that last: Number of drivers trained = 2024: 480",
      "/1 Roads that last: Kilometres marked = 2024: 12",
      "/2 Buses for all: Buses bought = 2024: 40",
    ]);
    expect(plan.indicators.map(({ cell, unit }) => `B${cell.row + 1} ${unit?.text}`)).toEqual([
      "B3 driver",
      "B4 km",
      "B6 bus",
    ]);
  });
});

describe("a value that is shown being computed", () => {
  it("a block with a label above each number has the first for its value", () => {
    const rows: Rows = [
      ["No.", "Indicator", "Formula", "Target 2024"],
      ["1", "Share of milestones reached", "reached / planned", "Value of the indicator ="],
      ["", "", "", 0.5],
      ["", "", "", "Operand 1 ="],
      ["", "", "", 4],
      ["", "", "", "Operand 2 ="],
      ["", "", "", 8],
      ["2", "Share of reports sent", "sent / due", "Value of the indicator ="],
      ["", "", "", 1],
      ["", "", "", "Operand 1 ="],
      ["", "", "", 6],
      ["", "", "", "Operand 2 ="],
      ["", "", "", 6],
    ];
    const merges = ["A2:A7", "B2:B7", "C2:C7", "A8:A13", "B8:B13", "C8:C13"];
    const { plan } = planReading(gridOf(rows, { merges } satisfies GridShape));
    expect(planTold(plan)).toEqual([
      "/1 Share of milestones reached: Share of milestones reached = 2024: 0.5",
      "/2 Share of reports sent: Share of reports sent = 2024: 1",
    ]);
  });
});
