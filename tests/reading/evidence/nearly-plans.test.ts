import { readPlan } from "../../../src/reading";
import type { GridValue } from "../../../src/workbook/grid";
import { gridOf } from "../grid-of";
import { sheetWith, tableInShort } from "./columns-read";

type Rows = readonly (readonly GridValue[])[];

const ACTIONS = [
  "Plant trees along rural roads",
  "Repair bridges before the rains",
  "Teach farmers to graft",
];
const SURVEYS = [
  "bridges of the north",
  "schools of the coast",
  "wells beside the hills",
  "roads through the woods",
  "lamps along the quay",
  "gardens behind the halls",
  "markets under new roofs",
  "ferries across the lake",
  "paths around the fort",
];

describe("tables that are nearly plans", () => {
  it.each<[string, Rows]>([
    [
      "a head that stands among the rows of something else",
      [
        ["North road", "Lane", "wide"],
        ["South road", "Street", "narrow"],
        ["Action", "Indicator", "Target 2026"],
        ...ACTIONS.map((action, place) => [action, `Number of works ${place}`, place + 4]),
      ],
    ],
    [
      "a list of projects of one year, a column each",
      [
        ["Activity", "Indicator", ...SURVEYS.map((survey) => `2026 survey of ${survey}`)],
        ...ACTIONS.map((action, place) => [action, `Number of works ${place}`, ...SURVEYS.map(() => place)]),
      ],
    ],
    [
      "a template that says what is to be filled in, with an example",
      [
        ["Action", "Indicator", "Unit", "Baseline", "Target 2026", "Lead agency"],
        ["fill in", "fill in", "fill in", "fill in", "fill in", "fill in"],
        ["Plant trees along roads", "Number of trees", "trees", 0, 5, "Roads Board"],
      ],
    ],
    [
      "questions that only happen to have known words in them",
      [
        [
          "Action",
          "Remarks",
          "Which were the responsible people in the village",
          "How high was the yearly target this time",
          "Weather",
          "Guests",
        ],
        ...ACTIONS.map((action, place) => [action, "in spring", `Ann ${place}`, "", "fair", "many"]),
      ],
    ],
    [
      "a second row of heads of which one text is none",
      [
        ["Action", "Indicator", "Contact", "Place"],
        ["Coordinate the north", "Target", "Partners", "Remarks"],
        ...ACTIONS.map((action, place) => [action, `Number of works ${place}`, `Board ${place}`, "town"]),
      ],
    ],
  ])("%s", (_, rows) => {
    expect(readPlan([gridOf(rows)]).kind).toBe("noPlan");
  });

  it("a head with numbers and no texts below it", () => {
    const table = tableInShort(
      "Plan of action 2026 // Action: nothing | Indicator: nothing | Unit: units | Overall target: numbers | Target 2026: other numbers | Actual 2026: numbers | Responsible: agencies | Partners: agencies",
      "Plan",
    );
    expect(readPlan([sheetWith(table)]).kind).toBe("noPlan");
  });

  it("but not a second row of heads that says who is responsible", () => {
    const rows = [
      ["Action", "Indicator", "Contact", "Place"],
      ["Coordinate the north", "Target", "Responsible", "Remarks"],
      ...ACTIONS.map((action, place) => [
        action,
        `Number of works ${place}`,
        `Board ${place}`,
        `town ${place}`,
      ]),
    ];
    expect(readPlan([gridOf(rows)]).kind).toBe("plan");
  });
});
