import { gridOf, type GridShape } from "../grid-of";
import { planReading, planTold } from "../told";
import { kindsTold, type Rows } from "./kinds-told";

describe("labels of what stands beside them", () => {
  it.each<[string, Rows, readonly string[], readonly string[]]>([
    [
      "a line below each indicator that says of what sort it is",
      [
        ["Activity", "Indicator", "Target 2024"],
        ["1.1 Answer requests", "Share of requests answered", "90%"],
        ["", "Efficacy/Process", ""],
        ["1.2 Check the books", "Number of audits", 4],
        ["", "Efficiency/Product", ""],
        ["1.3 Train the staff", "Number of courses", 6],
        ["", "Efficacy/Process", ""],
      ],
      ["2 data", "3 label", "4 data", "5 label", "6 data", "7 label"],
      [
        "/1.1 Answer requests: Share of requests answered = 2024: 90%",
        "/1.2 Check the books: Number of audits = 2024: 4",
        "/1.3 Train the staff: Number of courses = 2024: 6",
      ],
    ],
    [
      "the same words again and again",
      [
        ["Indicator", "Target 2024"],
        ["Share of requests answered", "90%"],
        ["Quality", ""],
        ["Number of audits", 4],
        ["Quality", ""],
        ["Number of courses", 6],
        ["Cost", ""],
        ["Kilometres marked", 30],
        ["Cost", ""],
      ],
      ["2 data", "3 label", "4 data", "5 label", "6 data", "7 label", "8 data", "9 label"],
      [
        "/1 Share of requests answered: Share of requests answered = 2024: 90%",
        "/2 Number of audits: Number of audits = 2024: 4",
        "/3 Number of courses: Number of courses = 2024: 6",
        "/4 Kilometres marked: Kilometres marked = 2024: 30",
      ],
    ],
  ])("%s", (_, rows, kinds, expected) => {
    expect(kindsTold(rows)).toEqual(kinds);
    const { plan } = planReading(gridOf(rows));
    expect(planTold(plan)).toEqual(expected);
    const labels = plan.actions.flatMap(({ remarks }) => remarks.map(({ cell }) => cell.row + 1));
    expect(labels).toEqual(
      kinds.filter((kind) => kind.endsWith("label")).map((kind) => Number.parseInt(kind, 10)),
    );
  });

  it("a line below each indicator of an action whose cell is merged over them all", () => {
    const rows = [
      ["Activity", "Indicator", "Target 2024"],
      ["1.1 Answer requests", "Share of requests answered", "90%"],
      ["", "Efficacy/Process", ""],
      ["", "Number of audits", 4],
      ["", "Efficiency/Product", ""],
    ];
    expect(planTold(planReading(gridOf(rows, { merges: ["A2:A5"] })).plan)).toEqual([
      "/1.1 Answer requests: Share of requests answered = 2024: 90%",
      "/1.1 Answer requests: Number of audits = 2024: 4",
    ]);
  });

  it("but an indicator that still lacks its target is none", () => {
    expect(
      kindsTold([
        ["Activity", "Indicator", "Target 2024"],
        ["1.1 Answer requests", "Share of requests answered", "90%"],
        ["", "Men/women among those answered", ""],
        ["1.2 Check the books", "Number of audits", 4],
        ["", "Number of findings", ""],
      ]),
    ).toEqual(["2 data", "3 data", "4 data", "5 data"]);
  });

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
