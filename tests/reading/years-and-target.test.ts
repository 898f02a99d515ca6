import { gridOf } from "./grid-of";
import { actualsTold, planReading, planTold } from "./told";

/** An indicator, its target and what stands below three years. */
type Row = readonly [string, number | string, number, number, number];

function readRows(header: string, ...rows: readonly Row[]) {
  return planReading(gridOf([["Indicator", header, 2022, 2023, 2024], ...rows])).plan;
}

describe("years without a word beside a target", () => {
  it("are what was achieved where they go up and down around it", () => {
    const plan = readRows(
      "Target",
      ["% of lamps that burn", ">= 90 %", 84, 93, 91],
      ["% of letters answered in a week", ">= 75 %", 80, 71, 78],
      ["Number of wells cleaned in a year", 12, 9, 14, 11],
    );
    expect(plan.indicators.map(actualsTold)).toEqual([
      "2022: 84, 2023: 93, 2024: 91",
      "2022: 80, 2023: 71, 2024: 78",
      "2022: 9, 2023: 14, 2024: 11",
    ]);
  });

  it.each<[string, readonly Row[], readonly string[]]>([
    [
      "are parts of it",
      [
        ["Number of lamps set up", 60, 10, 30, 20],
        ["Number of wells cleaned", 12, 5, 3, 4],
        ["Number of bridges mended", 9, 2, 1, 3],
      ],
      [
        "60 | 2022: 10, 2023: 30, 2024: 20",
        "12 | 2022: 5, 2023: 3, 2024: 4",
        "9 | 2022: 2, 2023: 1, 2024: 3",
      ],
    ],
    [
      "are steps to it",
      [
        ["% of lamps that burn", 90, 60, 75, 85],
        ["% of letters lost", 5, 20, 12, 5],
        ["% of children who swim", 80, 80, 80, 80],
      ],
      [
        "90 | 2022: 60, 2023: 75, 2024: 85",
        "5 | 2022: 20, 2023: 12, 2024: 5",
        "80 | 2022: 80, 2023: 80, 2024: 80",
      ],
    ],
    [
      "miss it in no more rows than they lead to it",
      [
        ["% of lamps that burn", 90, 60, 75, 90],
        ["% of letters lost", 5, 20, 12, 5],
        ["% of children who swim", 80, 70, 90, 60],
        ["% of walls painted", 30, 40, 20, 35],
      ],
      [
        "90 | 2022: 60, 2023: 75, 2024: 90",
        "5 | 2022: 20, 2023: 12, 2024: 5",
        "80 | 2022: 70, 2023: 90, 2024: 60",
        "30 | 2022: 40, 2023: 20, 2024: 35",
      ],
    ],
  ])("are aimed at where they %s", (_, rows, expected) => {
    const told = planTold(readRows("Overall target", ...rows));
    expect(told.map((line) => line.replace(/^.* = /u, ""))).toEqual(expected);
  });
});

describe("years without a word before years that say “target”", () => {
  const headers = ["Indicator", 2022, 2023, "2024 (target)", "2025 (target)"];
  const rows = [
    ["% of lamps that burn", 84, 86, 90, 95],
    ["Number of wells cleaned in a year", 9, 11, 12, 14],
  ];

  it("are what was achieved", () => {
    const { plan } = planReading(gridOf([headers, ...rows]));
    expect(plan.indicators.map(actualsTold)).toEqual(["2022: 84, 2023: 86", "2022: 9, 2023: 11"]);
    expect(planTold(plan).map((line) => line.replace(/^.* = /u, ""))).toEqual([
      "2024: 90, 2025: 95",
      "2024: 12, 2025: 14",
    ]);
  });

  it("are aimed at where the plan begins with them, or lead to one goal", () => {
    const ofPlan = planReading(gridOf([["Plan of action 2022 – 2025"], headers, ...rows])).plan;
    expect(ofPlan.indicators.map(actualsTold)).toEqual(["", ""]);
    const toGoal = planReading(
      gridOf([
        ["Indicator", 2022, 2023, "Target 2025"],
        ...rows.map(([name, , ...values]) => [name, ...values]),
      ]),
    ).plan;
    expect(toGoal.indicators.map(actualsTold)).toEqual(["", ""]);
  });
});
