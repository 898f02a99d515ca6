import { gridOf } from "../grid-of";
import { planReading, planTold } from "../told";
import { kindsTold, type Rows } from "./kinds-told";

const HEADER = ["Code", "Indicator", "Unit", "Target 2024", "Target 2025"];

describe("tables below each other on one sheet", () => {
  it.each<[string, Rows, readonly string[]]>([
    [
      "with the same head under a title each are one table",
      [
        HEADER,
        ["A.1", "Drivers trained", "driver", 20, 30],
        [],
        ["BUSES"],
        HEADER,
        ["B.1", "Buses bought", "bus", 4, 5],
        ["B.2", "Stops built", "stop", 9, 9],
      ],
      ["2 data", "4 band", "5 headAgain", "6 data", "7 data"],
    ],
    [
      "with another head under a title end at the title",
      [
        HEADER,
        ["A.1", "Drivers trained", "driver", 20, 30],
        ["A.2", "Signs set up", "sign", 7, 8],
        [],
        ["BUSES"],
        ["Code", "Indicator", "Lead agency", "Unit", "Target 2024"],
        ["B.1", "Buses bought", "Office of Buses", "bus", 4],
      ],
      ["2 data", "3 data", "5 end"],
    ],
    [
      "with another head and no title end at the head",
      [
        HEADER,
        ["A.1", "Drivers trained", "driver", 20, 30],
        ["A.2", "Signs set up", "sign", 7, 8],
        [],
        ["Agency", "Contact person", "Activity", "Budget"],
        ["Office of Buses", "Head of unit", "Buy buses", 400],
      ],
      ["2 data", "3 data", "5 end"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(kindsTold(rows)).toEqual(expected);
  });

  it("keep the titles above each as the objectives of what stands below", () => {
    const { plan } = planReading(
      gridOf([
        ["ROADS"],
        HEADER,
        ["A.1", "Drivers trained", "driver", 20, 30],
        [],
        ["BUSES"],
        HEADER,
        ["B.1", "Buses bought", "bus", 4, 5],
      ]),
    );
    expect(planTold(plan)).toContain("2/B.1 Buses bought: Buses bought = 2024: 4, 2025: 5");
    expect(plan.objectives.map(({ title }) => title)).toEqual(["ROADS", "BUSES"]);
  });

  it("have no objective in the title of the whole plan", () => {
    const { plan } = planReading(
      gridOf([
        ["Plan of action of the roads"],
        HEADER,
        ["A.1", "Drivers trained", "driver", 20, 30],
        [],
        ["BUSES"],
        HEADER,
        ["B.1", "Buses bought", "bus", 4, 5],
      ]),
    );
    expect(plan.objectives.map(({ title }) => title)).toEqual(["BUSES"]);
  });
});
