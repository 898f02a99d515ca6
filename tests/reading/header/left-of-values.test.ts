import type { GridValue } from "@plan-of-action/xlsx/grid";
import { readPlan } from "../../../src/reading";
import { gridOf } from "../grid-of";
import { planReading, planTold } from "../told";

type Rows = readonly (readonly GridValue[])[];

/** Quantities of three works, with what is done for them right of the years. */
const WORKS: Rows = [
  ["No", "Kind of work", "Size / saving", 2026, 2027, 2028, "Activity"],
  [1, "Woods on slopes", "size of the woods (hectares)", 50, 55, 60, "Planting"],
  [null, null, "saved emissions (tons)", 70, 140, 210, "Buying seeds"],
  [2, "Woods at the shore", "size of the woods (hectares)", 5, 6, 7, "Planting"],
  [null, null, "saved emissions (tons)", 8, 16, 25, "Buying seeds"],
  [3, "Light of the streets", "lamps that were changed", 400, 300, 200, "Planting"],
  [null, null, "saved emissions (tons)", 90, 95, 99, "Buying lamps"],
];

const MEALS: Rows = [
  ["Goal number", "Goal name", "Owner name", "Measure", "Start value", "25-26 Target", "FY26/27 Target"],
  ["|4|", "Safe schools that are run well", null, null, null, null, null],
  ["|4.5|", "Good meals for pupils and staff", "Nutrition services", null, null, null, null],
  [null, "Pupils who have breakfast", null, null, 5, 6, 7],
  [null, "Pupils who have lunch", null, null, 61, 62, 64],
];

describe("texts left of the values", () => {
  it("say what is measured where the actions stand right of these", () => {
    expect(planTold(planReading(gridOf(WORKS)).plan)).toEqual([
      "/1 Woods on slopes: size of the woods (hectares) = 2026: 50, 2027: 55, 2028: 60",
      "/1 Woods on slopes: saved emissions (tons) = 2026: 70, 2027: 140, 2028: 210",
      "/2 Woods at the shore: size of the woods (hectares) = 2026: 5, 2027: 6, 2028: 7",
      "/2 Woods at the shore: saved emissions (tons) = 2026: 8, 2027: 16, 2028: 25",
      "/3 Light of the streets: lamps that were changed = 2026: 400, 2027: 300, 2028: 200",
      "/3 Light of the streets: saved emissions (tons) = 2026: 90, 2027: 95, 2028: 99",
    ]);
  });

  it("name what is done below the header of a level, where that of actions has nothing below it", () => {
    const { plan } = planReading(gridOf(MEALS));
    expect(plan.indicators.flatMap(({ text, targets }) => [text, [...targets.keys()]])).toEqual(
      expect.arrayContaining(["Pupils who have breakfast", ["2026", "2027"], "Pupils who have lunch"]),
    );
  });

  it("are what their own header says where codes of projects stand behind the values", () => {
    const { plan } = planReading(
      gridOf([
        [
          "Indicator_Definition",
          "Project_Number",
          "Female_Result",
          "Male_Result",
          "Total_Result",
          "Project_thematic_Area",
        ],
        ["1.1 # of families with a garden", 301, 12, 8, 20, "G1"],
        ["1.2 # of wells that were cleaned", 302, 5, 9, 14, "G2"],
        ["1.3 # of pupils with a school bag", 303, 21, 19, 40, "G1"],
        ["1.4 # of teachers who were trained", 304, 7, 3, 10, "G2"],
      ]),
    );
    expect(plan.indicators.map(({ text }) => text.slice(0, 20))).toEqual([
      "# of families with a",
      "# of wells that were",
      "# of pupils with a s",
      "# of teachers who we",
    ]);
  });

  it("are no plan's where nothing speaks of actions or indicators", () => {
    const bare = WORKS.map((row) => row.slice(0, 6));
    expect(readPlan([gridOf(bare)]).kind).toBe("noPlan");
  });
});

describe("a target that is yes or no", () => {
  const list = (answers: readonly string[]): Rows => [
    ["Code", "Indicator", "Target-oriented", "Kind"],
    ...["trees", "roads", "books", "lamps", "boats", "quays"].map((what, at) => [
      `RE-${at}`,
      `Number of ${what} that were counted`,
      answers[at % answers.length] ?? "",
      "Other",
    ]),
  ];

  it("does not make a list of indicators a plan", () => {
    expect(readPlan([gridOf(list(["Yes", "No"]))]).kind).toBe("noPlan");
  });
});
